using ReservesModel.Spreadsheets.Reading;

namespace ReservesModel.Reporting.Conformance;

/// <summary>There is a sheet of checks with formulas in it, and the first sheet says by a formula whether they hold.</summary>
internal sealed class ChecksRule(string id, string words) : Rule(id, words)
{
    private bool _hasChecks;
    private bool _isShown;

    public override void Visit(ReadSheet sheet, ReadRow row)
    {
        _hasChecks |= sheet.Name.Contains("check", StringComparison.OrdinalIgnoreCase) && row.Cells.Any(cell => cell.Formula is not null);
        _isShown |= sheet == Book.Sheets[0] && row.Cells.Any(cell =>
            cell.Formula is { } formula && formula.Contains("check", StringComparison.OrdinalIgnoreCase));
    }

    internal override void Finish()
    {
        if (!_hasChecks)
        {
            Break("There is no sheet of checks with a formula in it.");
        }
        else if (!_isShown)
        {
            Break(Book.Sheets[0].Name, "", "It does not show whether the checks hold.");
        }
    }
}
