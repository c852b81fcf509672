using System.Collections.Immutable;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Expansion;

/// <summary>What a line costs in each year, as a sum of products of factors; the one place that knows the kinds of line.</summary>
internal static class LineExpansion
{
    /// <summary>The postings of a line, one for every year of the horizon, in order; none for a line without an amount.</summary>
    internal static CostPosting[] Expand(PlanLine line, Horizon horizon) => line switch
    {
        OneOffLine oneOff => Postings(line, horizon.Years, OneOffExpansion.Of(oneOff, horizon.Years)),
        RecurrentLine recurrent => Postings(line, horizon.Years, RecurrentExpansion.Of(recurrent, horizon.Years)),
        PricedLine priced => Postings(line, horizon.Years, PricedExpansion.Of(priced, horizon)),
        UnquantifiedLine => [],
        _ => throw new InvalidOperationException($"There is no expansion for a {line.GetType().Name}."),
    };

    // Years that are made the same way share a derivation, and then their amounts are the same.
    private static CostPosting[] Postings(PlanLine line, ImmutableArray<FinancialYear> years, Derivation[] because)
    {
        CostPosting[] postings = new CostPosting[years.Length];
        for (int at = 0; at < postings.Length; at++)
        {
            bool isSame = at > 0 && ReferenceEquals(because[at], because[at - 1]);
            postings[at] = new(years[at], line, isSame ? postings[at - 1].Amount : because[at].Replay(), because[at]);
        }

        return postings;
    }
}
