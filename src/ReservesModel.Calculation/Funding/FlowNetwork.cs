namespace ReservesModel.Calculation.Funding;

/// <summary>Money flowing from where it is to what it may pay for, and the most that can. Whole pence in, whole pence out.</summary>
/// <remarks>Ford and Fulkerson 1956, along all shortest ways at once (Dinic 1970). Lines that the same sources may pay for are one
/// node.</remarks>
internal sealed class FlowNetwork(int nodes)
{
    private readonly List<Way> _ways = [];
    private readonly List<Way>?[] _waysFrom = new List<Way>?[nodes];

    /// <summary>Opens a way for money from one node to another.</summary>
    internal Arc Connect(int from, int to, decimal capacity, long cost = 0)
    {
        Arc arc = new(from, to, capacity, cost);
        Way forward = new(arc, true), backward = new(arc, false);
        _ways.Add(forward);
        _ways.Add(backward);
        (_waysFrom[from] ??= []).Add(forward);
        (_waysFrom[to] ??= []).Add(backward);
        return arc;
    }

    /// <summary>Sends as much more as can be from one node to another, rerouting what flows already where that helps; gives how
    /// much.</summary>
    internal long Send(int from, int to) => Send(from, to, long.MaxValue, null);

    /// <summary>Sends as much as can be, and of all ways to do so, one that costs least.</summary>
    /// <remarks>All that can go at the least cost goes at once (Ford and Fulkerson 1962, primal-dual): the costs are few, and there
    /// are as many rounds as there are sums of them.</remarks>
    internal void SendCheapest(int from, int to)
    {
        while (Costs(from) is var costs && costs[to] != long.MaxValue)
        {
            Send(from, to, long.MaxValue, costs);
        }
    }

    /// <summary>Lets as much as can be flow through an arc without changing how much flows in all, then settles it.</summary>
    internal void Prefer(Arc arc)
    {
        long room = arc.Room(forward: true);
        arc.Settle();
        arc.Flow += Send(arc.To, arc.From, room, null);
        arc.Settle();
    }

    /// <summary>Each node's price, such that no arc with room costs less than the difference of its ends' prices: in every flow
    /// that costs as little as this one, an arc that costs more carries nothing, and one that costs less is full.</summary>
    internal long[] Prices() => Costs(null);

    /// <summary>Which nodes more could be sent to from one.</summary>
    internal bool[] Within(int from) => Array.ConvertAll(Steps(from, -1, null), step => step > 0);

    private long Send(int from, int to, long most, long[]? costs)
    {
        long sent = 0;
        while (sent < most && Steps(from, to, costs) is var steps && steps[to] > 0)
        {
            sent += Push(from, to, most - sent, steps, new int[nodes], costs);
        }

        return sent;
    }

    // Of the ways with room, all of them, or those that lie on a cheapest way.
    private static bool IsOpen(Way way, long[]? costs) =>
        (costs is null || costs[way.From] + way.Cost == costs[way.To]) && way.Room > 0;

    // How many steps each node is away, from 1; nil for those that cannot be reached, or lie beyond the one looked for.
    private int[] Steps(int from, int to, long[]? costs)
    {
        int[] steps = new int[nodes];
        int[] next = new int[nodes];
        (steps[from], next[0]) = (1, from);
        for (int at = 0, count = 1; at < count && (to < 0 || steps[to] == 0); at++)
        {
            foreach (Way way in _waysFrom[next[at]] ?? [])
            {
                if (steps[way.To] == 0 && IsOpen(way, costs))
                {
                    steps[way.To] = steps[way.From] + 1;
                    next[count++] = way.To;
                }
            }
        }

        return steps;
    }

    // Goes only forward, a step at a time; a way that led nowhere is not tried again.
    private long Push(int node, int to, long most, int[] steps, int[] tried, long[]? costs)
    {
        if (node == to)
        {
            return most;
        }

        long sent = 0;
        for (List<Way> ways = _waysFrom[node] ?? []; tried[node] < ways.Count; tried[node]++)
        {
            Way way = ways[tried[node]];
            if (steps[way.To] != steps[node] + 1 || !IsOpen(way, costs))
            {
                continue;
            }

            long more = Push(way.To, to, Math.Min(most - sent, way.Room), steps, tried, costs);
            way.Pass(more);
            sent += more;
            if (sent == most)
            {
                break;
            }
        }

        return sent;
    }

    // Bellman and Ford: costs may be below nil, rounds of cost below nil never arise. From no node means from all at once.
    private long[] Costs(int? from)
    {
        long[] costs = new long[nodes];
        if (from is { } start)
        {
            Array.Fill(costs, long.MaxValue);
            costs[start] = 0;
        }

        for (bool improved = true; improved;)
        {
            improved = false;
            foreach (Way way in _ways)
            {
                if (costs[way.From] != long.MaxValue && costs[way.From] + way.Cost < costs[way.To] && way.Room > 0)
                {
                    (costs[way.To], improved) = (costs[way.From] + way.Cost, true);
                }
            }
        }

        return costs;
    }
}
