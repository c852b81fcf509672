using System.Collections.Immutable;

namespace ReservesModel.Spreadsheets.Reading;

/// <summary>Takes a formula to pieces. It never fails: what is not understood is a sign.</summary>
internal static class FormulaTokens
{
    internal static ImmutableArray<FormulaToken> Of(string formula)
    {
        ImmutableArray<FormulaToken>.Builder tokens = ImmutableArray.CreateBuilder<FormulaToken>();
        Stack<string> inside = new();
        for (int at = 0, end; at < formula.Length; at = end)
        {
            char first = formula[at];
            end = at + 1;
            FormulaTokenKind kind = FormulaTokenKind.Sign;
            if (first is '"' or '\'')
            {
                end = EndOfQuote(formula, at);
                kind = first == '"' ? FormulaTokenKind.Words : FormulaTokenKind.Sheet;
            }
            else if (char.IsAsciiDigit(first) || (first == '.' && end < formula.Length && char.IsAsciiDigit(formula[end])))
            {
                end = EndOf(formula, at, letter => char.IsAsciiDigit(letter) || letter is '.' or 'E' or 'e');
                kind = IsOfRows(formula, at, end) ? FormulaTokenKind.Name : FormulaTokenKind.Number;
            }
            else if (char.IsLetter(first) || first is '_' or '$' or '\\' or '#')
            {
                end = EndOf(formula, at, letter => char.IsLetterOrDigit(letter) || letter is '_' or '.' or '$' or '\\' or '#' or '?');
                kind = end < formula.Length && formula[end] == '(' ? FormulaTokenKind.Function
                    : end < formula.Length && formula[end] == '!' ? FormulaTokenKind.Sheet
                    : CellReference.Read(formula.AsSpan(at, end - at)) is null ? FormulaTokenKind.Name
                    : FormulaTokenKind.Cell;
            }

            string text = formula[at..end];
            tokens.Add(new(kind, text, inside.Count > 0 ? inside.Peek() : ""));
            if (text == "(")
            {
                inside.Push(tokens.Count > 1 && tokens[^2].Kind == FormulaTokenKind.Function ? tokens[^2].Text.ToUpperInvariant() : "");
            }
            else if (text == ")")
            {
                inside.TryPop(out _);
            }
        }

        return tokens.ToImmutable();
    }

    // 3:7 is rows, not numbers.
    private static bool IsOfRows(string formula, int at, int end) =>
        (at > 0 && formula[at - 1] == ':') || (end < formula.Length && formula[end] == ':');

    private static int EndOf(string formula, int at, Func<char, bool> isPart)
    {
        while (at < formula.Length && isPart(formula[at]))
        {
            at++;
        }

        return at;
    }

    private static int EndOfQuote(string formula, int start)
    {
        for (int at = start + 1; at < formula.Length; at++)
        {
            if (formula[at] != formula[start])
            {
                continue;
            }

            if (at + 1 == formula.Length || formula[at + 1] != formula[start])
            {
                return at + 1;
            }

            at++;
        }

        return formula.Length;
    }
}
