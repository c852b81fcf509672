using System.Collections.Immutable;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Tables;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Loading.Workbooks;

/// <summary>A plan as a workbook to be filled in: a cover, and a marked-up table a sheet, with a note on each heading, lists to choose
/// from, and cells whose format keeps what is typed into them as it was meant.</summary>
internal static class PlanWorkbook
{
    /// <summary>Writes it; the same plan gives the same bytes.</summary>
    /// <param name="root">The plan as a file holds it.</param>
    /// <param name="stream">Where it goes; left open.</param>
    internal static void Write(ObjectNode root, Stream stream)
    {
        ImmutableArray<PlanTable> tables = PlanTables.Of(root);
        string title = root["title"]?.Value.Written is { Length: > 0 } named ? named : "Plan";
        ChoiceLists lists = new();
        List<Sheet> sheets = [];
        foreach (PlanTable table in tables)
        {
            sheets.Add(PlanSheet.Make(table, tables, lists));
        }

        Sheet cover = PlanCover.Make(title, tables, sheets);
        bool hasPence = tables.Any(table => table.Rows.Any(row => row.Any(cell => cell is { Kind: TableCellKind.Money } && !decimal.IsInteger(cell.Number))));
        WorkbookPackage.Write(
            new(title, "Plan", "A plan in tables: what is in yellow cells is read, and may be changed."),
            [cover, .. sheets, .. lists.Sheet is { } choices ? [choices] : Array.Empty<Sheet>()],
            hasPence,
            stream);
    }
}
