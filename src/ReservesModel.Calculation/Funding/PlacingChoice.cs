namespace ReservesModel.Calculation.Funding;

/// <summary>What is still open of a placing: the money of each source not placed yet, the cost of each group not paid yet, and
/// who may still pay for what.</summary>
/// <remarks>Keeps one whole placing that is possible, and reroutes it: a plan of 1,000 lines and 20 overlapping ring-fences asks
/// some ten thousand times what is still possible, and a new network each time took 20 seconds.</remarks>
internal sealed class PlacingChoice
{
    private const int From = 0, Paid = 1, FirstGroup = 2;
    private readonly decimal[] _unpaid;
    private readonly decimal[] _money;
    private readonly FlowNetwork _network;
    private readonly Arc?[,] _ways;
    private readonly Arc[] _wanted; // from a node of its own: what a source is to pay more for each group
    private readonly int _wanting;
    private readonly int _firstSource;

    internal PlacingChoice(
        decimal[] money,
        CostGroup[] groups,
        Func<int, int, bool> mayPay,
        Func<int, bool> mustFill,
        Func<int, bool> mustLeave)
    {
        _money = (decimal[])money.Clone();
        _unpaid = Array.ConvertAll(groups, group => group.Total);
        _firstSource = FirstGroup + groups.Length;
        _wanting = _firstSource + money.Length;
        _network = new(_wanting + 1);
        _ways = new Arc?[money.Length, groups.Length];
        _wanted = new Arc[groups.Length];
        Arc[] given = new Arc[money.Length];
        for (int source = 0; source < money.Length; source++)
        {
            given[source] = _network.Connect(From, _firstSource + source, money[source]);
            for (int group = 0; group < groups.Length; group++)
            {
                if (!mustLeave(group) && mayPay(source, group))
                {
                    _ways[source, group] = _network.Connect(_firstSource + source, FirstGroup + group, Arc.Unlimited);
                }
            }
        }

        Arc[] filled = new Arc[groups.Length];
        for (int group = 0; group < groups.Length; group++)
        {
            _wanted[group] = _network.Connect(_wanting, FirstGroup + group, 0);
            filled[group] = _network.Connect(FirstGroup + group, Paid, mustFill(group) ? _unpaid[group] : 0);
        }

        // If the money can all be placed, and the groups can all be filled, then one placing does both (Mendelsohn and Dulmage
        // 1958): those that must be filled first, and what else is sent leaves them so.
        _network.Send(From, Paid);
        for (int group = 0; group < groups.Length; group++)
        {
            filled[group].Least = filled[group].Flow;
            filled[group].Capacity = (long)_unpaid[group];
        }

        _network.Send(From, Paid);
        foreach (Arc arc in given)
        {
            arc.Settle();
        }
    }

    /// <summary>How many groups there are.</summary>
    internal int Groups => _unpaid.Length;

    /// <summary>The money of a source that is not placed yet.</summary>
    internal decimal Money(int source) => _money[source];

    /// <summary>The cost of a group that is not paid yet.</summary>
    internal decimal Unpaid(int group) => _unpaid[group];

    /// <summary>Whether a source may still pay for a group.</summary>
    internal bool MayPay(int source, int group) => _ways[source, group] is not null;

    /// <summary>Takes a source's placing as settled; it must be allowed, and adds to the source's money.</summary>
    internal void Place(int source, decimal[] placing)
    {
        for (int group = 0; group < placing.Length; group++)
        {
            _unpaid[group] -= placing[group];
            _money[source] -= placing[group];
            _ways[source, group]?.Settle();
        }
    }

    /// <summary>Whether a source can place at least this, and all sources still place all that they give, and every group that
    /// must be filled is. If so, the placing that is kept does; if not, what stands against it is known.</summary>
    /// <param name="source">The source.</param>
    /// <param name="atLeast">Pence by group.</param>
    /// <param name="limit">Where it is not possible: groups for which together the source can pay no more than
    /// <see cref="Kept"/> says, which is less than is asked; null otherwise.</param>
    internal bool Allows(int source, decimal[] atLeast, out bool[]? limit)
    {
        long wanted = 0;
        for (int group = 0; group < atLeast.Length; group++)
        {
            if (_ways[source, group] is { } way)
            {
                way.Least = (long)atLeast[group];
                _wanted[group].Capacity = Math.Max(0, way.Least - way.Flow);
                way.Least = Math.Min(way.Least, way.Flow);
                wanted += _wanted[group].Capacity;
            }
        }

        // What a source is to pay more for one group it pays less for another where it has some to spare, and between the two the
        // other sources give way.
        long found = wanted == 0 ? 0 : _network.Send(_wanting, _firstSource + source);
        limit = found < wanted ? _network.Within(_wanting)[FirstGroup.._firstSource] : null;
        for (int group = 0; group < atLeast.Length; group++)
        {
            if (_ways[source, group] is { } way)
            {
                way.Flow += _wanted[group].Flow;
                way.Least = 0;
                (_wanted[group].Flow, _wanted[group].Capacity) = (0, 0);
            }
        }

        return limit is null;
    }

    /// <summary>What a source pays for a group in the placing that is kept.</summary>
    internal decimal Kept(int source, int group) => _ways[source, group] is { } way ? (decimal)way.Flow : 0;
}
