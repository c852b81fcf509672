using System.Collections.Immutable;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;

namespace ReservesModel.Calculation.Funding;

/// <summary>Costs of one year that are alike to every source: of one nature, and with the same sources that may pay for them.
/// They are funded as one, and share what they get in proportion.</summary>
internal sealed class CostGroup
{
    private CostGroup(IEnumerable<CostPosting> costs, ImmutableArray<int> sources)
    {
        Costs = [.. costs];
        Sources = sources;
        Unpaid = [.. Costs.Select(cost => cost.Amount.Pence)];
        Total = Unpaid.Sum();
    }

    /// <summary>The costs, in the plan's order; all above nil.</summary>
    internal ImmutableArray<CostPosting> Costs { get; }

    /// <summary>The positions of the sources that may pay for them.</summary>
    internal ImmutableArray<int> Sources { get; }

    /// <summary>Their total, in pence.</summary>
    internal decimal Total { get; }

    /// <summary>What of each cost is not paid yet, in pence.</summary>
    internal decimal[] Unpaid { get; }

    /// <summary>The nature of the costs is that of any of them.</summary>
    internal PlanLine Line => Costs[0].Line;

    /// <summary>The groups of a year's costs, in the order of their first lines; costs of nil need no money.</summary>
    internal static ImmutableArray<CostGroup> Of(IEnumerable<CostPosting> costs, IReadOnlyList<OpenSource> sources) =>
    [
        .. costs
            .Where(cost => !cost.Amount.IsNil)
            .Select(cost => (Cost: cost, Sources: MayPay(sources, cost.Line)))
            .GroupBy(cost => (cost.Cost.Line.Kind, string.Join(' ', cost.Sources)))
            .Select(group => new CostGroup(group.Select(cost => cost.Cost), group.First().Sources)),
    ];

    private static ImmutableArray<int> MayPay(IReadOnlyList<OpenSource> sources, PlanLine line) =>
        [.. Enumerable.Range(0, sources.Count).Where(at => sources[at].Source.MayPayFor(line))];
}
