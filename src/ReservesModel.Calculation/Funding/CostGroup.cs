using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;

namespace ReservesModel.Calculation.Funding;

/// <summary>Costs of one year that are alike to every source: of one nature, and with the same sources that may pay for them.
/// They are funded as one, and share what they get in proportion.</summary>
internal sealed class CostGroup
{
    private CostGroup(IEnumerable<CostPosting> costs, bool[] mayPay)
    {
        Costs = [.. costs];
        MayPay = mayPay;
        Unpaid = new decimal[Costs.Length];
        for (int at = 0; at < Unpaid.Length; at++)
        {
            Unpaid[at] = Costs[at].Amount.Pence;
            Total += Unpaid[at];
        }
    }

    /// <summary>The costs, in the plan's order; all above nil.</summary>
    internal ImmutableArray<CostPosting> Costs { get; }

    /// <summary>Which sources may pay for them, by position.</summary>
    internal bool[] MayPay { get; }

    /// <summary>Their total, in pence.</summary>
    internal decimal Total { get; }

    /// <summary>What of each cost is not paid yet, in pence.</summary>
    internal decimal[] Unpaid { get; }

    /// <summary>The nature of the costs is that of any of them.</summary>
    internal PlanLine Line => Costs[0].Line;

    /// <summary>The groups of a year's costs, in the order of their first lines; costs of nil need no money, and savings and
    /// income are no costs.</summary>
    internal static ImmutableArray<CostGroup> Of(IEnumerable<CostPosting> costs, IReadOnlyList<OpenSource> sources) =>
    [
        .. costs
            .Where(cost => cost.Amount > Money.Nil)
            .GroupBy(cost => Likeness(cost.Line, sources))
            .Select(group => new CostGroup(group, Payers(group.First().Line, sources))),
    ];

    private static bool[] Payers(PlanLine line, IReadOnlyList<OpenSource> sources)
    {
        bool[] mayPay = new bool[sources.Count];
        for (int source = 0; source < mayPay.Length; source++)
        {
            mayPay[source] = sources[source].Source.MayPayFor(line);
        }

        return mayPay;
    }

    // The same text for costs that are alike: their nature, and a mark for each source.
    private static string Likeness(PlanLine line, IReadOnlyList<OpenSource> sources) =>
        line.Nature + string.Concat(sources.Select(source => source.Source.MayPayFor(line) ? "+" : "-"));
}
