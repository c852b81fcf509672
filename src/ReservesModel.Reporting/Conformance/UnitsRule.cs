using System.Globalization;
using ReservesModel.Spreadsheets;
using ReservesModel.Spreadsheets.Reading;

namespace ReservesModel.Reporting.Conformance;

/// <summary>The header of a column of figures says what they are counted in: 2016/17 (£ thousands), Number of posts.</summary>
internal sealed class UnitsRule(string id, string words) : Rule(id, words)
{
    private readonly HashSet<(ReadTable Table, int Column)> _said = [];

    public override void Visit(ReadSheet sheet, ReadRow row)
    {
        foreach (ReadTable table in sheet.Tables.Where(table => row.Number > table.First.Row && row.Number <= table.Last.Row))
        {
            foreach (ReadCell cell in row.Cells.Where(cell => cell.IsNumber && cell.Column >= table.First.Column && cell.Column <= table.Last.Column))
            {
                int at = cell.Column - table.First.Column;
                string header = at < table.Columns.Length ? table.Columns[at] : "";
                if (!HasUnit(header) && _said.Add((table, cell.Column)))
                {
                    Break(
                        sheet.Name,
                        new Address("", table.First.Row, cell.Column).Name,
                        $"Figures stand below “{header}”, which does not say what they are counted in.");
                }
            }
        }
    }

    private static bool HasUnit(string header) => (header.Contains('(', StringComparison.Ordinal) && header.TrimEnd().EndsWith(')'))
        || header.Contains('£', StringComparison.Ordinal) || header.Contains('%', StringComparison.Ordinal)
        || CultureInfo.InvariantCulture.CompareInfo.IsPrefix(header, "Number", CompareOptions.IgnoreCase);
}
