using ReservesModel.Spreadsheets.Reading;

namespace ReservesModel.Reporting.Conformance;

/// <summary>A formula takes what it needs from above, or from the left in its row, or from a sheet before its own, so that a model can
/// be read as a page is.</summary>
/// <remarks>Two things may look the other way, as in most models. A corkscrew: the opening of a year is the closing of the year before,
/// which stands lower, one column to the left. And the cover: the first sheet may show a cell of a later one by a link and nothing
/// more, as it shows whether the checks hold. A defined name is not followed.</remarks>
internal sealed class FlowRule(string id, string words) : Rule(id, words)
{
    private readonly Dictionary<string, int> _order = new(StringComparer.OrdinalIgnoreCase);

    public override void Visit(ReadSheet sheet, ReadRow row)
    {
        foreach (ReadCell cell in row.Cells)
        {
            if (cell.Formula is { Length: > 0 } formula && Against(sheet, cell, formula) is { } reason)
            {
                Break(sheet.Name, cell.Name, reason);
            }
        }
    }

    protected override void See()
    {
        foreach (ReadSheet sheet in Book.Sheets)
        {
            _order.TryAdd(sheet.Name, _order.Count);
        }
    }

    private string? Against(ReadSheet sheet, ReadCell cell, string formula) => CellsReferred.By(formula)
        .Select(referred => referred.Sheet is { } other && !other.Equals(sheet.Name, StringComparison.OrdinalIgnoreCase)
            ? AgainstSheets(sheet, other, formula)
            : AgainstCells(cell, referred))
        .OfType<string>().FirstOrDefault();

    private string? AgainstSheets(ReadSheet here, string other, string formula) =>
        _order.TryGetValue(other, out int at) && at > _order[here.Name] && !(here == Book.Sheets[0] && IsLink(formula))
            ? $"It looks ahead to the sheet {other}, which comes after it."
            : null;

    private static string? AgainstCells(ReadCell cell, CellsReferred referred)
    {
        if (referred.LastRow > cell.Row)
        {
            return referred.LastColumn == cell.Column - 1 ? null : $"It takes {referred.Words}, which stands below it.";
        }

        return referred.LastRow == cell.Row && referred.LastColumn >= cell.Column ? $"It takes {referred.Words}, which does not stand to its left." : null;
    }

    // Checks!D6 and nothing more.
    private static bool IsLink(string formula) => FormulaTokens.Of(formula).All(token =>
        token.Kind is FormulaTokenKind.Sheet or FormulaTokenKind.Cell || token.Text == "!");
}
