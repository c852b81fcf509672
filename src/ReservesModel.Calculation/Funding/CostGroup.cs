using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;

namespace ReservesModel.Calculation.Funding;

/// <summary>Costs of one year that are alike to every source: of one nature, and with the same sources that may pay for them.
/// They are funded as one, and share what they get in proportion.</summary>
internal sealed class CostGroup
{
    private readonly int[] _positions; // where each stands among all costs of the year, in the plan's order
    private readonly Money[] _unpaid; // what of each is not paid yet

    private CostGroup(List<int> positions, YearCosts costs, bool[] mayPay)
    {
        _positions = [.. positions];
        _unpaid = new Money[_positions.Length];
        MayPay = mayPay;
        Line = costs.Line(_positions[0]);
        Money total = Money.Nil;
        for (int at = 0; at < _unpaid.Length; at++)
        {
            _unpaid[at] = costs.Amount(_positions[at]);
            total += _unpaid[at];
        }

        Total = Left = total.Pence;
    }

    /// <summary>Which sources may pay for them, by position.</summary>
    internal bool[] MayPay { get; }

    /// <summary>Their total, in pence.</summary>
    internal decimal Total { get; }

    /// <summary>One of them, since their nature is that of any.</summary>
    internal PlanLine Line { get; }

    /// <summary>What of the total is not paid yet, in pence.</summary>
    private decimal Left { get; set; }

    /// <summary>The groups of a year's costs, in the order of their first lines; costs of nil need no money, and savings and
    /// income are no costs.</summary>
    internal static ImmutableArray<CostGroup> Of(YearCosts costs, IReadOnlyList<OpenSource> sources)
    {
        OpenSource[] fenced = [.. sources.Where(source => !source.Source.For.IsEmpty)];
        Dictionary<string, List<int>> groups = new(StringComparer.Ordinal);
        var known = groups.GetAlternateLookup<ReadOnlySpan<char>>();
        List<List<int>> inOrder = [];
        Span<char> likeness = stackalloc char[fenced.Length + 1];
        for (int at = 0; at < costs.Count; at++)
        {
            if (costs.Amount(at) > Money.Nil)
            {
                Mark(costs.Line(at), fenced, likeness);
                if (!known.TryGetValue(likeness, out List<int>? alike))
                {
                    inOrder.Add(alike = []);
                    known[likeness] = alike;
                }

                alike.Add(at);
            }
        }

        return [.. inOrder.Select(alike => new CostGroup(alike, costs, Payers(costs.Line(alike[0]), sources)))];
    }

    /// <summary>Shares so many pence over them in proportion to what is unpaid, the odd pennies to the largest remainders and then
    /// in the plan's order.</summary>
    /// <param name="pence">How much; at most what is left to pay.</param>
    /// <param name="paid">Where it is put down what each gets, by position among all costs of the year.</param>
    internal void Pay(decimal pence, Money[] paid)
    {
        if (pence == 0)
        {
            return;
        }

        // Most often the whole of what is left, and then there is nothing to share.
        decimal[]? parts = pence == Left ? null : Allocation.Split(pence, Array.ConvertAll(_unpaid, unpaid => unpaid.Pence));
        for (int at = 0; at < _unpaid.Length; at++)
        {
            Money part = parts is null ? _unpaid[at] : Money.FromPence(parts[at]);
            _unpaid[at] -= part;
            paid[_positions[at]] = part;
        }

        Left -= pence;
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

    // The same marks for costs that are alike: their nature, and one for each source that may not pay for everything.
    private static void Mark(PlanLine line, OpenSource[] fenced, Span<char> likeness)
    {
        likeness[0] = line.Nature == LineNature.Recurrent ? 'R' : '1';
        for (int at = 0; at < fenced.Length; at++)
        {
            likeness[at + 1] = fenced[at].Source.MayPayFor(line) ? '+' : '-';
        }
    }
}
