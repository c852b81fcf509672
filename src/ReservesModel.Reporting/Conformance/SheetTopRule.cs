using ReservesModel.Spreadsheets.Reading;

namespace ReservesModel.Reporting.Conformance;

/// <summary>The first two cells of a sheet say what it is.</summary>
internal sealed class SheetTopRule(string id, string words) : Rule(id, words)
{
    private readonly HashSet<(ReadSheet Sheet, int Row)> _said = [];

    public override void Visit(ReadSheet sheet, ReadRow row)
    {
        if (row.Number <= 2 && row.Cells.Any(cell => cell.Column == 1 && !string.IsNullOrWhiteSpace(cell.Words)))
        {
            _said.Add((sheet, row.Number));
        }
    }

    public override void Leave(ReadSheet sheet)
    {
        if (!_said.Contains((sheet, 1)))
        {
            Break(sheet.Name, "A1", "The sheet has no title there.");
        }

        if (!_said.Contains((sheet, 2)))
        {
            Break(sheet.Name, "A2", "It does not say there what the sheet holds.");
        }
    }
}
