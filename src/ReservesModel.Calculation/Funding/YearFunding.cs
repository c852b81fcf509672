using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Funding;

/// <summary>How the costs of one year are met, by the year itself: nothing is held back for a later one.</summary>
internal static class YearFunding
{
    /// <summary>What each source gives for each line: the plan's own savings and income, then money, then intended homes, by
    /// priority and in the plan's order.</summary>
    /// <param name="year">The year.</param>
    /// <param name="costs">Its costs.</param>
    /// <param name="sources">The sources open in it, in order of priority, those that can fund before those to be identified.</param>
    /// <param name="drawable">The most that may be drawn on a reserve; null where its balance is not stated.</param>
    internal static ImmutableArray<FundingPosting> Cover(
        FinancialYear year,
        IReadOnlyList<CostPosting> costs,
        IReadOnlyList<OpenSource> sources,
        Func<Reserve, Money?> drawable)
    {
        sources = [.. Offsetting.Of(year, costs), .. sources];
        ImmutableArray<CostGroup> groups = CostGroup.Of(costs, sources);
        decimal[] amounts = SourceAmounts.Of(sources, groups, reserve => drawable(reserve)?.Pence);
        decimal[][] placed = SourcePlacing.Of(sources, groups, amounts);
        ImmutableArray<FundingPosting>.Builder postings = ImmutableArray.CreateBuilder<FundingPosting>();
        FundingPosting?[] ofSource = new FundingPosting?[costs.Count]; // where its cost stands among the costs
        for (int source = 0; source < sources.Count; source++)
        {
            for (int group = 0; group < groups.Length; group++)
            {
                Pay(year, sources[source].Source, groups[group], placed[source][group], ofSource);
            }

            foreach (FundingPosting? posting in ofSource)
            {
                if (posting is not null)
                {
                    postings.Add(posting);
                }
            }

            Array.Clear(ofSource);
        }

        return postings.DrainToImmutable();
    }

    // Within a group in proportion to what is unpaid, the odd pennies to the largest remainders and then in the plan's order.
    private static void Pay(
        FinancialYear year, FundingSource source, CostGroup group, decimal pence, FundingPosting?[] postings)
    {
        if (pence == 0)
        {
            return;
        }

        decimal[] parts = Allocation.Split(pence, group.Unpaid);
        for (int at = 0; at < parts.Length; at++)
        {
            if (parts[at] > 0)
            {
                group.Unpaid[at] -= parts[at];
                postings[group.Positions[at]] = new(year, source, group.Costs[at].Line, Money.FromPence(parts[at]));
            }
        }
    }
}
