using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Tables;

namespace ReservesModel.Loading.Folders;

/// <summary>Writes a plan as CSV files, one a table: UTF-8 with a mark, so that Excel opens them rightly, and RFC 4180.</summary>
internal static class PlanFolderFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>The files, by name. A table without rows has none, but for the plan's own.</summary>
    internal static IEnumerable<(string Name, ImmutableArray<byte> Bytes)> Of(ObjectNode root) => PlanTables.Of(root)
        .Where(table => !table.Rows.IsEmpty || table.Name == TableLayouts.Plan)
        .Select(table => ($"{table.Name}.csv", ImmutableArray.Create<byte>([.. Utf8.Preamble, .. Utf8.GetBytes(Text(table))])));

    private static string Text(PlanTable table)
    {
        StringBuilder text = new();
        text.AppendJoin(',', table.Headings.Select(heading => CsvText.Write(heading.Text))).Append("\r\n");
        foreach (ImmutableArray<TableCell?> row in table.Rows)
        {
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        }

        return text.ToString();
    }

    private static string Cell(TableCell? cell) => cell?.Kind switch
    {
        null => "",
        TableCellKind.Date => cell.Text,
        TableCellKind.Text => CsvText.Write(cell.Text),
        _ => cell.Number.ToString("0.############################", CultureInfo.InvariantCulture),
    };
}
