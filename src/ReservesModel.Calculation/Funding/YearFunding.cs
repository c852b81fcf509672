using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;

namespace ReservesModel.Calculation.Funding;

/// <summary>How the costs of one year are met, by the year itself: nothing is held back for a later one.</summary>
internal static class YearFunding
{
    /// <summary>What each source gives: the plan's own savings and income, then money, then intended homes, by priority. A source
    /// that gives nothing is not among them.</summary>
    /// <param name="costs">The costs of the year.</param>
    /// <param name="sources">The sources open in it, in order of priority, those that can fund before those to be identified.</param>
    /// <param name="drawable">The most that may be drawn on a reserve; null where its balance is not stated.</param>
    internal static ImmutableArray<SourcePayments> Cover(
        YearCosts costs, IReadOnlyList<OpenSource> sources, Func<Reserve, Money?> drawable)
    {
        sources = [.. Offsetting.Of(costs), .. sources];
        ImmutableArray<CostGroup> groups = CostGroup.Of(costs, sources);
        decimal[] amounts = SourceAmounts.Of(sources, groups, reserve => drawable(reserve)?.Pence);
        decimal[][] placed = SourcePlacing.Of(sources, groups, amounts);
        var payments = ImmutableArray.CreateBuilder<SourcePayments>();
        Money[] ofSource = new Money[costs.Count]; // by the position of the cost
        for (int source = 0; source < sources.Count; source++)
        {
            for (int group = 0; group < groups.Length; group++)
            {
                groups[group].Pay(placed[source][group], ofSource);
            }

            if (amounts[source] > 0)
            {
                payments.Add(Payments(sources[source].Source, costs, ofSource));
                Array.Clear(ofSource);
            }
        }

        return payments.DrainToImmutable();
    }

    private static SourcePayments Payments(FundingSource source, YearCosts costs, Money[] ofSource)
    {
        int count = 0;
        foreach (Money amount in ofSource)
        {
            count += amount.IsNil ? 0 : 1;
        }

        int[] positions = new int[count];
        Money[] amounts = new Money[count];
        for (int at = ofSource.Length - 1; count > 0; at--)
        {
            if (!ofSource[at].IsNil)
            {
                count--;
                (positions[count], amounts[count]) = (at, ofSource[at]);
            }
        }

        return new(source, costs, positions, amounts);
    }
}
