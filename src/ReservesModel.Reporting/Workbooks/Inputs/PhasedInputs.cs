using System.Numerics;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;

namespace ReservesModel.Reporting.Workbooks.Inputs;

/// <summary>The inputs of what comes once, in shares of an amount: the amount, and each year's parts of one common number, so that a
/// spreadsheet, which counts in binary, adds them up exactly: 1, 1 and 1 of 3. All in one year is 1 of 1, and can be moved or phased
/// by changing the parts.</summary>
internal static class PhasedInputs
{
    // A binary number of a spreadsheet holds every whole number up to 2^53; 15 digits are shown.
    private static readonly BigInteger Greatest = 999_999_999_999_999;

    /// <summary>Whether the plan gives shares of it, and some of it falls in the years of the plan.</summary>
    internal static bool IsByShares(OneOffLine line, IReadOnlyList<CostPosting> postings) =>
        line.Portions.All(portion => portion.Share is not null) && postings.Any(posting => !posting.Because.Terms.IsEmpty);

    /// <summary>The formula, or null where the common number has more digits than a spreadsheet counts.</summary>
    internal static LineFormula? TryAdd(InputRows rows, PlanLine line, string title, IReadOnlyList<CostPosting> postings)
    {
        BigInteger of = postings.SelectMany(posting => Sums(posting.Because)).Aggregate(
            BigInteger.One,
            (common, sum) => common * sum.Of / BigInteger.GreatestCommonDivisor(common, sum.Of));
        if (of > Greatest)
        {
            return null;
        }

        // What fell before the first year is in no column: its parts are an input of their own.
        Derivation first = postings.First(posting => !posting.Because.Terms.IsEmpty).Because;
        return new LineFormula.Phased(
            rows.Add($"{line.Key}/phased", InputLine.Same(title, "amount", "£", InputValue.Of(first.Terms[0].UnitPrice))),
            first.Before is { } before
                ? rows.Add($"{line.Key}/phasing-before", InputLine.Same(
                    title, "share falling before the first year", "parts", InputValue.Silent((decimal)Over(before.Share, of))))
                : null,
            rows.Add($"{line.Key}/phasing", InputLine.Years(title, "share falling in the year", "parts",
                postings.Select(posting => new YearValue(posting.Year, Parts(posting.Because, of))))),
            rows.Add($"{line.Key}/phasing-of", InputLine.Same(title, "the whole, in the same parts", "parts", InputValue.Silent((decimal)of))))
        {
            IsLess = first.Terms[0].IsLess,
        };
    }

    private static IEnumerable<Share> Sums(Derivation because) =>
        because.Terms.Select(term => term.Share).Concat(because.Before is { } before ? [before.Share] : []);

    private static InputValue Parts(Derivation because, BigInteger of)
    {
        if (because.Terms.IsEmpty)
        {
            return InputValue.Silent(0);
        }

        Timing timing = because.Terms[0].Timing;
        BigInteger parts = Over(because.Terms[0].Share, of) - Over(because.Before?.Share ?? Share.None, of);
        return new((decimal)parts, TimingWords.Of(timing), PlaceWords.Of(timing.Places), timing.IsAssumed);
    }

    private static BigInteger Over(Share share, BigInteger of) => share.Parts * (of / share.Of);
}
