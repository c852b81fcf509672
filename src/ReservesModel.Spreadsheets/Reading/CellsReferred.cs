using System.Collections.Immutable;
using System.Globalization;

namespace ReservesModel.Spreadsheets.Reading;

/// <summary>Cells that a formula takes something from.</summary>
/// <param name="Sheet">The sheet that it names; null for its own.</param>
/// <param name="Words">As the formula writes them, without the sheet.</param>
/// <param name="LastRow">The lowest row.</param>
/// <param name="LastColumn">The column furthest to the right.</param>
internal sealed record CellsReferred(string? Sheet, string Words, int LastRow, int LastColumn)
{
    /// <summary>Those of a formula, in its order. What another file holds is none of this file's cells, and is left out.</summary>
    internal static ImmutableArray<CellsReferred> By(string formula)
    {
        ImmutableArray<FormulaToken> tokens = FormulaTokens.Of(formula);
        ImmutableArray<CellsReferred>.Builder referred = ImmutableArray.CreateBuilder<CellsReferred>();
        string? sheet = null;
        for (int at = 0; at < tokens.Length; at++)
        {
            FormulaToken token = tokens[at];
            if (token.Kind == FormulaTokenKind.Sheet)
            {
                // [1]Costs!A1: the bracket says that it is another file's.
                sheet = at > 0 && tokens[at - 1].Text == "]" ? "[]" : Named(token.Text);
                continue;
            }

            bool isSpan = at + 2 < tokens.Length && tokens[at + 1].Text == ":" && End(tokens[at + 2]) is not null;
            if (End(token) is { } first && (isSpan || token.Kind == FormulaTokenKind.Cell))
            {
                (int Row, int Column) last = isSpan ? End(tokens[at + 2])!.Value : first;
                if (sheet?.Contains('[', StringComparison.Ordinal) != true)
                {
                    string words = isSpan ? $"{token.Text}:{tokens[at + 2].Text}" : token.Text;
                    referred.Add(new(
                        sheet, words.Replace("$", "", StringComparison.Ordinal), Math.Max(first.Row, last.Row), Math.Max(first.Column, last.Column)));
                }

                at += isSpan ? 2 : 0;
                sheet = null;
            }
        }

        return referred.ToImmutable();
    }

    // 'It''s 5' is It's 5; of First:Last!A1, a cell of several sheets, the last stands before the sign.
    private static string Named(string sheet) => (sheet.Length > 1 && sheet[0] == '\''
        ? sheet[1..^1].Replace("''", "'", StringComparison.Ordinal)
        : sheet).Split(':')[^1];

    // A whole column goes down to the last row, a whole row to the last column.
    private static (int Row, int Column)? End(FormulaToken token)
    {
        if (token.Kind == FormulaTokenKind.Cell)
        {
            CellReference cell = CellReference.Read(token.Text)!;
            return (cell.Row, cell.Column);
        }

        if (token.Kind != FormulaTokenKind.Name)
        {
            return null;
        }

        string name = token.Text.Replace("$", "", StringComparison.Ordinal);
        return CellReference.Read($"{name}1") is { Row: 1 } column && !name.Any(char.IsAsciiDigit) ? (ReservesModel.Spreadsheets.Sheet.MostRows, column.Column)
            : int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int row) ? (row, CellReference.MostColumns)
            : null;
    }
}
