using System.Numerics;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;

namespace ReservesModel.Reporting.Workbooks.Inputs;

/// <summary>The inputs of a cost that is phased in shares: the amount, and each year's parts of one common number, so that a
/// spreadsheet, which counts in binary, adds them up exactly: 1, 1 and 1 of 3.</summary>
internal static class PhasedInputs
{
    // A binary number of a spreadsheet holds every whole number up to 2^53; 15 digits are shown.
    private static readonly BigInteger Greatest = 999_999_999_999_999;

    private const string ShareName = "share falling in the year";

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

        Term phased = postings.First(posting => posting.Because.Before is not null).Because.Terms[0];
        return new LineFormula.Phased(
            rows.Add($"{line.Key}/phased", InputLine.Same(title, "amount", "£", InputValue.Of(phased.UnitPrice))),
            rows.Add($"{line.Key}/phasing", InputLine.Years(title, ShareName, "parts",
                postings.Select(posting => new YearValue(posting.Year, Parts(posting.Because, of))))),
            rows.Add($"{line.Key}/phasing-of", InputLine.Same(title, ShareName, "of", InputValue.Silent((decimal)of))));
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
