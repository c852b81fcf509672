using System.Text.RegularExpressions;
using ReservesModel.Spreadsheets.Reading;

namespace ReservesModel.Reporting.Conformance;

/// <summary>Each [note 1] and each mark such as [x] that stands in a cell is explained on the sheet Notes, which comes before them.</summary>
internal sealed partial class NotesRule(string id, string words) : Rule(id, words)
{
    private const int MostMarks = 10_000;

    private readonly HashSet<string> _explained = [];
    private readonly Dictionary<string, (string Sheet, string Cell)> _used = [];

    public override void Visit(ReadSheet sheet, ReadRow row)
    {
        bool isNotes = sheet.Name.Equals("Notes", StringComparison.OrdinalIgnoreCase);
        foreach (ReadCell cell in row.Cells.Where(cell => cell.Words?.Contains('[', StringComparison.Ordinal) == true))
        {
            foreach (Match mark in Mark().Matches(cell.Words!))
            {
                if (isNotes && cell.Column == 1)
                {
                    _explained.Add(mark.Value);
                }
                else if (!isNotes && _used.Count < MostMarks)
                {
                    _used.TryAdd(mark.Value, (sheet.Name, cell.Name));
                }
            }
        }
    }

    internal override void Finish()
    {
        foreach ((string mark, (string sheet, string cell)) in _used.Where(used => !_explained.Contains(used.Key)))
        {
            Break(sheet, cell, $"{mark} is not explained on a sheet Notes.");
        }
    }

    [GeneratedRegex(@"\[(?:note \d{1,4}|[a-z]{1,4})\]")]
    private static partial Regex Mark();
}
