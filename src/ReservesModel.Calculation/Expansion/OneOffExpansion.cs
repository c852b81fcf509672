using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Expansion;

/// <summary>A one-off line costs its amount once: in one year, or in the portions that the plan gives.</summary>
internal static class OneOffExpansion
{
    internal static Derivation[] Of(OneOffLine line, ImmutableArray<FinancialYear> years)
    {
        Derivation[] because = new Derivation[years.Length];
        for (int at = 0; at < because.Length; at++)
        {
            because[at] = In(line, years[at]);
        }

        return because;
    }

    private static Derivation In(OneOffLine line, FinancialYear year)
    {
        ImmutableArray<Portion> falling = line.Portions is [var only]
            ? (only.Year == year ? line.Portions : [])
            : FallingIn(line, year);
        if (falling.IsEmpty)
        {
            return Derivation.None;
        }

        return falling[0].Amount is null ? ByShares(line, year, falling) : ByAmounts(line, falling);
    }

    private static ImmutableArray<Portion> FallingIn(OneOffLine line, FinancialYear year) =>
        [.. line.Portions.Where(portion => portion.Year == year)];

    private static Derivation ByAmounts(OneOffLine line, ImmutableArray<Portion> falling) => Derivation.Of([.. falling.Select(portion =>
        new Term(portion.Amount!, Share.Whole, new Timing.Falls([portion])) { IsLess = line.IsCredit })]);

    // The rounded running sum up to the year less the rounded running sum before it, so that the years add back to the
    // amount: £100 in thirds is £33.33, £33.34 and £33.33.
    private static Derivation ByShares(OneOffLine line, FinancialYear year, ImmutableArray<Portion> falling)
    {
        if (line.Portions is [{ Share.Value: var whole }])
        {
            return Derivation.Of(line.Amount, whole, new Timing.Falls(falling), line.IsCredit);
        }

        return BySums(
            line,
            falling,
            RunningSum(line.Portions.Where(portion => portion.Year < year)),
            RunningSum(line.Portions.Where(portion => portion.Year <= year)));
    }

    private static Derivation BySums(OneOffLine line, ImmutableArray<Portion> falling, Share before, Share upTo)
    {
        Timing timing = new Timing.Falls(falling);
        return Derivation.Of(
            [new(line.Amount, upTo, timing) { IsLess = line.IsCredit }],
            before.IsNone ? null : new(line.Amount, before, timing) { IsLess = line.IsCredit });
    }

    // Loading has refused shares whose exact running sum cannot be held.
    private static Share RunningSum(IEnumerable<Portion> portions) =>
        Share.Sum(portions.Select(portion => portion.Share!.Value))
        ?? throw new InvalidOperationException("The shares of a phased cost are too fine to add up exactly.");
}
