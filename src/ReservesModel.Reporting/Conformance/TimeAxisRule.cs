using System.Text.RegularExpressions;
using ReservesModel.Spreadsheets.Reading;

namespace ReservesModel.Reporting.Conformance;

/// <summary>A year stands in the same column on every sheet that has years over its columns.</summary>
internal sealed partial class TimeAxisRule(string id, string words) : Rule(id, words)
{
    private readonly Dictionary<string, (int Column, string Sheet)> _columns = [];

    public override void Visit(ReadSheet sheet, ReadRow row)
    {
        ReadCell[] years = [.. row.Cells.Where(cell => cell.Words is { Length: > 0 and < 12 } words && Year().IsMatch(words))];
        if (years.Length < 2 || !years.Zip(years.Skip(1)).All(pair => pair.Second.Column == pair.First.Column + 1))
        {
            return;
        }

        foreach (ReadCell year in years)
        {
            if (!_columns.TryAdd(year.Words!, (year.Column, sheet.Name)) && _columns[year.Words!].Column != year.Column)
            {
                Break(sheet.Name, year.Name, $"{year.Words} stands in another column than on the sheet {_columns[year.Words!].Sheet}.");
            }
        }
    }

    [GeneratedRegex(@"^\d{4}(/\d{2})?$")]
    private static partial Regex Year();
}
