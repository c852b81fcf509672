namespace ReservesModel.Calculation.Funding;

/// <summary>What is still open of a placing: the money of each source not placed yet, the cost of each group not paid yet, and
/// who may still pay for what.</summary>
internal sealed class PlacingChoice
{
    private readonly decimal[] _money;
    private readonly decimal[] _unpaid;
    private readonly bool[,] _mayPay;
    private readonly bool[] _mustFill;

    internal PlacingChoice(
        decimal[] money,
        CostGroup[] groups,
        Func<int, int, bool> mayPay,
        Func<int, bool> mustFill,
        Func<int, bool> mustLeave)
    {
        _money = (decimal[])money.Clone();
        _unpaid = Array.ConvertAll(groups, group => group.Total);
        _mustFill = new bool[groups.Length];
        _mayPay = new bool[money.Length, groups.Length];
        for (int group = 0; group < groups.Length; group++)
        {
            _mustFill[group] = mustFill(group);
            for (int source = 0; source < money.Length; source++)
            {
                _mayPay[source, group] = !mustLeave(group) && mayPay(source, group);
            }
        }
    }

    /// <summary>How many groups there are.</summary>
    internal int Groups => _unpaid.Length;

    /// <summary>The money of a source that is not placed yet.</summary>
    internal decimal Money(int source) => _money[source];

    /// <summary>The cost of a group that is not paid yet.</summary>
    internal decimal Unpaid(int group) => _unpaid[group];

    /// <summary>Whether a source may still pay for a group.</summary>
    internal bool MayPay(int source, int group) => _mayPay[source, group];

    /// <summary>Takes a source's placing as settled.</summary>
    internal void Place(int source, decimal[] placing)
    {
        for (int group = 0; group < placing.Length; group++)
        {
            _unpaid[group] -= placing[group];
            _money[source] -= placing[group];
        }
    }

    /// <summary>Whether a source can place at least this, and all sources still place all that they give, and every group that
    /// must be filled is.</summary>
    internal bool Allows(int source, decimal[] atLeast)
    {
        decimal[] money = (decimal[])_money.Clone();
        decimal[] unpaid = (decimal[])_unpaid.Clone();
        decimal[] toFill = new decimal[unpaid.Length];
        for (int group = 0; group < unpaid.Length; group++)
        {
            money[source] -= atLeast[group];
            unpaid[group] -= atLeast[group];
            toFill[group] = _mustFill[group] ? unpaid[group] : 0;
            if (money[source] < 0 || unpaid[group] < 0)
            {
                return false;
            }
        }

        // If the money can all be placed, and the groups can all be filled, then one placing does both (Mendelsohn and
        // Dulmage 1958).
        return Flow(money, unpaid) == Pence.Sum(money) && Flow(money, toFill) == Pence.Sum(toFill);
    }

    private decimal Flow(decimal[] money, decimal[] unpaid)
    {
        const int From = 0, To = 1;
        FlowNetwork network = new(2 + unpaid.Length + money.Length);
        for (int group = 0; group < unpaid.Length; group++)
        {
            network.Connect(2 + group, To, unpaid[group]);
        }

        for (int source = 0; source < money.Length; source++)
        {
            int node = 2 + unpaid.Length + source;
            network.Connect(From, node, money[source]);
            for (int group = 0; group < unpaid.Length; group++)
            {
                if (_mayPay[source, group])
                {
                    network.Connect(node, 2 + group, Arc.Unlimited);
                }
            }
        }

        return network.Send(From, To);
    }
}
