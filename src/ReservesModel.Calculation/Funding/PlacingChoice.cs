namespace ReservesModel.Calculation.Funding;

/// <summary>What is still open of a placing: the money of each source not placed yet, the cost of each group not paid yet, and
/// who may still pay for what.</summary>
internal sealed class PlacingChoice
{
    private readonly decimal[] _money;
    private readonly decimal[] _unpaid;
    private readonly int[][] _mayPay;
    private readonly bool[] _mustFill;

    internal PlacingChoice(
        IReadOnlyList<decimal> money,
        IReadOnlyList<decimal> unpaid,
        Func<int, int, bool> mayPay,
        Func<int, bool> mustFill,
        Func<int, bool> mustLeave)
    {
        _money = [.. money];
        _unpaid = [.. unpaid];
        int[] groups = [.. Enumerable.Range(0, unpaid.Count).Where(group => !mustLeave(group))];
        _mayPay = [.. Enumerable.Range(0, money.Count).Select(source => groups.Where(group => mayPay(source, group)).ToArray())];
        _mustFill = [.. Enumerable.Range(0, unpaid.Count).Select(mustFill)];
    }

    /// <summary>How many groups there are.</summary>
    internal int Groups => _unpaid.Length;

    /// <summary>The money of a source that is not placed yet.</summary>
    internal decimal Money(int source) => _money[source];

    /// <summary>The cost of a group that is not paid yet.</summary>
    internal decimal Unpaid(int group) => _unpaid[group];

    /// <summary>The groups that a source may still pay for.</summary>
    internal IReadOnlyList<int> MayPay(int source) => _mayPay[source];

    /// <summary>Takes a source's placing as settled.</summary>
    internal void Place(int source, IReadOnlyList<decimal> placing)
    {
        for (int group = 0; group < placing.Count; group++)
        {
            _unpaid[group] -= placing[group];
            _money[source] -= placing[group];
        }
    }

    /// <summary>Whether a source can place at least this, and all sources still place all that they give, and every group that
    /// must be filled is.</summary>
    internal bool Allows(int source, IReadOnlyList<decimal> atLeast)
    {
        decimal[] money = [.. _money];
        decimal[] unpaid = [.. _unpaid];
        money[source] -= atLeast.Sum();
        for (int group = 0; group < unpaid.Length; group++)
        {
            unpaid[group] -= atLeast[group];
        }

        // If the money can all be placed, and the groups can all be filled, then one placing does both (Mendelsohn and
        // Dulmage 1958).
        decimal[] toFill = [.. unpaid.Select((rest, group) => _mustFill[group] ? rest : 0)];
        return money[source] >= 0
            && unpaid.All(rest => rest >= 0)
            && Flow(money, unpaid) == money.Sum()
            && Flow(money, toFill) == toFill.Sum();
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
            foreach (int group in _mayPay[source])
            {
                network.Connect(node, 2 + group, Arc.Unlimited);
            }
        }

        return network.Send(From, To);
    }
}
