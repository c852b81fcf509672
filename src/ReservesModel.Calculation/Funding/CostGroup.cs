using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;

namespace ReservesModel.Calculation.Funding;

/// <summary>Costs of one year that are alike to every source: of one nature, and with the same sources that may pay for them.
/// They are funded as one, and share what they get in proportion.</summary>
internal sealed class CostGroup
{
    private CostGroup(IEnumerable<int> positions, IReadOnlyList<CostPosting> of, bool[] mayPay)
    {
        Positions = [.. positions];
        Costs = [.. Positions.Select(at => of[at])];
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

    /// <summary>Where each stands among all costs of the year.</summary>
    internal ImmutableArray<int> Positions { get; }

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
    internal static ImmutableArray<CostGroup> Of(IReadOnlyList<CostPosting> costs, IReadOnlyList<OpenSource> sources)
    {
        OpenSource[] fenced = [.. sources.Where(source => !source.Source.For.IsEmpty)];
        OrderedDictionary<string, List<int>> groups = new(StringComparer.Ordinal);
        for (int at = 0; at < costs.Count; at++)
        {
            if (costs[at].Amount > Money.Nil)
            {
                string likeness = Likeness(costs[at].Line, fenced);
                if (!groups.TryGetValue(likeness, out List<int>? alike))
                {
                    groups.Add(likeness, alike = []);
                }

                alike.Add(at);
            }
        }

        return [.. groups.Values.Select(alike => new CostGroup(alike, costs, Payers(costs[alike[0]].Line, sources)))];
    }

    private static bool[] Payers(PlanLine line, IReadOnlyList<OpenSource> sources)
    {
        bool[] mayPay = new bool[sources.Count];
        for (int source = 0; source < mayPay.Length; source++)
        {
            mayPay[source] = sources[source].Source.MayPayFor(line);
        }

        return mayPay;
    }

    // The same text for costs that are alike: their nature, and a mark for each source that may not pay for everything.
    private static string Likeness(PlanLine line, OpenSource[] fenced)
    {
        if (fenced.Length == 0)
        {
            return line.Nature == LineNature.Recurrent ? "R" : "1";
        }

        Span<char> marks = stackalloc char[fenced.Length + 1];
        marks[0] = line.Nature == LineNature.Recurrent ? 'R' : '1';
        for (int at = 0; at < fenced.Length; at++)
        {
            marks[at + 1] = fenced[at].Source.MayPayFor(line) ? '+' : '-';
        }

        return new(marks);
    }
}
