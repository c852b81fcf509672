using ReservesModel.Domain.Plans;

namespace ReservesModel.Calculation.Funding;

/// <summary>How much each source gives in a year: together as much as they can, and among the ways to do so the first in priority
/// as much as it can, then the next. Sources to be identified come after, for what is left.</summary>
internal sealed class SourceAmounts
{
    private const int Money = 0; // where all money starts
    private const int Paid = 1; // where all costs end
    private readonly FlowNetwork _network;
    private readonly Arc[] _given;
    private readonly decimal _costs;
    private readonly Func<Reserve, decimal?> _drawable;
    private readonly Dictionary<Reserve, int> _reserves = [];
    private readonly int _firstReserve;

    private SourceAmounts(
        IReadOnlyList<OpenSource> sources, IReadOnlyList<CostGroup> groups, Func<Reserve, decimal?> drawable)
    {
        _given = new Arc[sources.Count];
        foreach (CostGroup group in groups)
        {
            _costs += group.Total;
        }

        _drawable = drawable;
        int firstSource = Paid + 1 + groups.Count;
        _firstReserve = firstSource + sources.Count;
        _network = new(_firstReserve + sources.Count);
        for (int at = 0; at < groups.Count; at++)
        {
            _network.Connect(Paid + 1 + at, Paid, groups[at].Total);
            for (int source = 0; source < sources.Count; source++)
            {
                if (groups[at].MayPay[source])
                {
                    _network.Connect(firstSource + source, Paid + 1 + at, Arc.Unlimited);
                }
            }
        }

        Settle(sources, firstSource, canFund: true);
        Settle(sources, firstSource, canFund: false);
    }

    /// <summary>The amounts in pence, in the order of the sources, which is that of priority.</summary>
    /// <param name="sources">The sources open in the year, those that can fund before those to be identified.</param>
    /// <param name="groups">The costs of the year.</param>
    /// <param name="drawable">The most that may be drawn on a reserve; null where its balance is not stated.</param>
    internal static decimal[] Of(
        IReadOnlyList<OpenSource> sources, IReadOnlyList<CostGroup> groups, Func<Reserve, decimal?> drawable) =>
        Array.ConvertAll(new SourceAmounts(sources, groups, drawable)._given, arc => (decimal)arc.Flow);

    // Which cost each source pays for stays open here: the amounts of the sources that can fund are settled before those to be
    // identified are asked, but what they pay for may still move, so that as much of the gap as can be has a home.
    private void Settle(IReadOnlyList<OpenSource> sources, int firstSource, bool canFund)
    {
        for (int at = 0; at < sources.Count; at++)
        {
            if (sources[at].Source.CanFund == canFund)
            {
                int from = canFund && sources[at].Source.Reserve is { } reserve ? Balance(reserve) : Money;
                _given[at] = _network.Connect(from, firstSource + at, Math.Min(sources[at].Most ?? _costs, _costs));
            }
        }

        _network.Send(Money, Paid);
        for (int at = 0; at < sources.Count; at++)
        {
            if (sources[at].Source.CanFund == canFund)
            {
                _network.Prefer(_given[at]);
            }
        }
    }

    // Sources that draw on one reserve share its balance.
    private int Balance(Reserve reserve)
    {
        if (!_reserves.TryGetValue(reserve, out int node))
        {
            node = _firstReserve + _reserves.Count;
            _reserves.Add(reserve, node);
            _network.Connect(Money, node, Math.Min(_drawable(reserve) ?? _costs, _costs));
        }

        return node;
    }
}
