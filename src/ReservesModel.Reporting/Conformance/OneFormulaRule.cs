using System.Globalization;
using System.Text;
using ReservesModel.Spreadsheets.Reading;

namespace ReservesModel.Reporting.Conformance;

/// <summary>One formula along a row. The first of a balance may differ: it opens with what is brought forward, where the others open
/// with the column before.</summary>
internal sealed class OneFormulaRule(string id, string words) : Rule(id, words)
{
    public override void Visit(ReadSheet sheet, ReadRow row)
    {
        List<(ReadCell Cell, string Formula)> run = [];
        foreach (ReadCell cell in row.Cells.Where(cell => !cell.IsEmpty))
        {
            if (run.Count > 0 && (cell.Formula is null || cell.Column != run[^1].Cell.Column + 1 || IsOther(cell, run[^1].Cell)))
            {
                Check(sheet, run);
                run.Clear();
            }

            if (cell.Formula is not null)
            {
                run.Add((cell, Relative(cell)));
            }
        }

        Check(sheet, run);
    }

    // Words beside figures are another thing, not the next year.
    private static bool IsOther(ReadCell cell, ReadCell before) => (cell.Words is null) != (before.Words is null);

    private void Check(ReadSheet sheet, List<(ReadCell Cell, string Formula)> run)
    {
        // The corkscrew: the first is brought forward from elsewhere, or all but the first look back.
        int first = run.Count > 1 && (IsBroughtForward(run[0].Cell) || run[1].Formula.Contains("[-1]", StringComparison.Ordinal)) ? 1 : 0;
        for (int at = first + 1; at < run.Count; at++)
        {
            if (run[at].Formula != run[first].Formula)
            {
                Break(sheet.Name, run[at].Cell.Name, $"It is not the formula of {run[first].Cell.Name}, copied along the row.");
                return;
            }
        }
    }

    // One cell of elsewhere, rounded or not.
    private static bool IsBroughtForward(ReadCell cell)
    {
        FormulaToken[] tokens = [.. FormulaTokens.Of(cell.Formula!)];
        return tokens.Count(token => token.Kind == FormulaTokenKind.Cell) == 1 && Array.TrueForAll(tokens, token =>
            token.Kind is FormulaTokenKind.Cell or FormulaTokenKind.Sheet || token.Inside == "ROUND" || token.Text is "!" or "(" or ")" or "ROUND");
    }

    // Columns said from the cell that holds the formula, so that one copied along a row reads the same everywhere.
    private static string Relative(ReadCell cell)
    {
        if (cell.Shared is { } shared)
        {
            return $"shared {shared}";
        }

        StringBuilder relative = new();
        foreach (FormulaToken token in FormulaTokens.Of(cell.Formula!))
        {
            if (token.Kind == FormulaTokenKind.Cell && CellReference.Read(token.Text) is { IsColumnFixed: false } at)
            {
                relative.Append(CultureInfo.InvariantCulture, $"[{at.Column - cell.Column}]").Append(token.Text.AsSpan().TrimStart(Letters));
            }
            else
            {
                relative.Append(token.Text);
            }
        }

        return relative.ToString();
    }

    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
}
