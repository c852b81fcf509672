using System.Collections.Immutable;
using System.Globalization;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Postings;

namespace ReservesModel.Reporting.Extracts;

/// <summary>The arithmetic of a posting in plain figures, for other programs: 190000.00 x 6/12.</summary>
/// <remarks>Each product is rounded where it is followed by "less": a phased cost is the rounded running sum to the end of the
/// year less the rounded running sum before it.</remarks>
public static class Basis
{
    /// <summary>What a line that costs nothing in the year says.</summary>
    public const string Nothing = "nothing in this year";

    public static string Of(Derivation because)
    {
        if (because.Terms.IsEmpty)
        {
            return Nothing;
        }
        string sum = Sum(because.Terms);
        return because.Before is { } before ? $"{sum} less {(before.IsLess ? "-" : "")}{Of(before)}" : sum;
    }

    private static string Sum(ImmutableArray<Term> terms) =>
        string.Concat(terms.Select((term, at) => (at == 0, term.IsLess) switch
        {
            (true, false) => Of(term),
            (true, true) => $"-{Of(term)}",
            (false, false) => $" + {Of(term)}",
            (false, true) => $" - {Of(term)}",
        }));

    // 1/1 is a sum taken as it stands; 12/12 says that all months of the year count, and is kept.
    private static string Of(Term term)
    {
        string price = string.Concat(
            term.Factors.Select(factor => $" x {factor.Number.Value.ToString("0.############################", CultureInfo.InvariantCulture)}")
                .Prepend(term.UnitPrice.Value.ToString()));
        return term.Share == Share.Whole ? price : string.Create(CultureInfo.InvariantCulture, $"{price} x {term.Share}");
    }
}
