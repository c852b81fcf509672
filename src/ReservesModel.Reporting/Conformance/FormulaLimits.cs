using System.Collections.Frozen;
using ReservesModel.Spreadsheets.Reading;

namespace ReservesModel.Reporting.Conformance;

/// <summary>What may stand in a formula of a model that others must follow.</summary>
internal static class FormulaLimits
{
    /// <summary>The functions that may be used; the guide lists the same.</summary>
    internal static FrozenSet<string> Functions { get; } = FrozenSet.ToFrozenSet(
    [
        "ABS", "AND", "CHOOSE", "COUNT", "COUNTA", "COUNTIF", "COUNTIFS", "DAY", "EDATE", "EOMONTH", "FIND", "IF", "IFERROR", "INDEX", "ISNUMBER", "ISTEXT", "LEFT", "MATCH",
        "MAX", "MIN", "MONTH", "NOT", "OR", "ROUND", "ROUNDDOWN", "ROUNDUP", "SUM", "SUMIF", "SUMIFS", "SUMPRODUCT", "TEXT", "VALUE", "YEAR",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>The most characters of a formula.</summary>
    internal const int MostCharacters = 1_000;

    /// <summary>Why a function may not be used; null where it may.</summary>
    internal static string? Function(ReadCell cell) => cell.Formula is null
        ? null
        : FormulaTokens.Of(cell.Formula)
            .Where(token => token.Kind == FormulaTokenKind.Function && !Functions.Contains(token.Text))
            .Select(token => $"The function {token.Text} is not on the list.").FirstOrDefault();

    /// <summary>Why a number may not stand in it; null where none does. 0 and 1 say nothing of the world, and digits to round to, or
    /// which of a choice, no more; a year has 12 months.</summary>
    internal static string? Constant(ReadCell cell) => cell.Formula is null
        ? null
        : FormulaTokens.Of(cell.Formula)
            .Where(token => token.Kind == FormulaTokenKind.Number && token.Text is not ("0" or "1" or "12")
                && token.Inside is not ("ROUND" or "ROUNDUP" or "ROUNDDOWN" or "INDEX" or "MATCH" or "CHOOSE" or "EDATE"))
            .Select(token => $"{token.Text} stands in the formula, and not among the inputs.").FirstOrDefault();
}
