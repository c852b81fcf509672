using ReservesModel.Spreadsheets;
using ReservesModel.Spreadsheets.Reading;

namespace ReservesModel.Reporting.Conformance;

/// <summary>No cell of a table is empty, and so no row and no column of it.</summary>
internal sealed class WholeTableRule(string id, string words) : Rule(id, words)
{
    // A table may be said to be as wide as a sheet can be.
    private const int MostOfRow = 100;

    private readonly Dictionary<ReadTable, int> _rows = [];

    public override void Visit(ReadSheet sheet, ReadRow row)
    {
        foreach (ReadTable table in sheet.Tables.Where(table => row.Number >= table.First.Row && row.Number <= table.Last.Row))
        {
            _rows[table] = _rows.GetValueOrDefault(table) + 1;
            HashSet<int> filled = [.. row.Cells.Where(cell => !cell.IsEmpty).Select(cell => cell.Column)];
            for (int column = table.First.Column, most = MostOfRow; column <= table.Last.Column && most > 0; column++)
            {
                if (!filled.Contains(column))
                {
                    most--;
                    Break(sheet.Name, new Address("", row.Number, column).Name, "It is empty: say [x] or [z], or what is so.");
                }
            }
        }
    }

    public override void Leave(ReadSheet sheet)
    {
        foreach (ReadTable table in sheet.Tables)
        {
            int missing = table.Last.Row - table.First.Row + 1 - _rows.GetValueOrDefault(table);
            if (missing > 0)
            {
                Break(sheet.Name, "", $"{missing} rows of the table {table.Name} are empty.");
            }
        }
    }
}
