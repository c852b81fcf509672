namespace ReservesModel.Calculation.Funding;

/// <summary>Money flowing from where it is to what it may pay for, and the most that can. Whole pence in, whole pence out.</summary>
/// <remarks>Ford and Fulkerson 1956, along all shortest ways at once (Dinic 1970). The networks are small: lines that the same
/// sources may pay for are one node.</remarks>
internal sealed class FlowNetwork(int nodes)
{
    private readonly List<Way> _ways = [];
    private readonly List<Way>?[] _waysFrom = new List<Way>?[nodes];

    /// <summary>Opens a way for money from one node to another.</summary>
    internal Arc Connect(int from, int to, decimal capacity, long cost = 0)
    {
        Arc arc = new(from, to, capacity, cost);
        foreach (Way way in (Way[])[new(arc, true), new(arc, false)])
        {
            _ways.Add(way);
            (_waysFrom[way.From] ??= []).Add(way);
        }

        return arc;
    }

    /// <summary>Sends as much more as can be from one node to another, at most <paramref name="most"/>, rerouting what flows
    /// already where that helps; gives how much.</summary>
    internal decimal Send(int from, int to, decimal most = decimal.MaxValue)
    {
        decimal sent = 0;
        while (sent < most && Steps(from, to) is { } steps)
        {
            sent += Push(from, to, most - sent, steps, new int[nodes]);
        }

        return sent;
    }

    /// <summary>Sends as much as can be, and of all ways to do so, one that costs least.</summary>
    internal void SendCheapest(int from, int to)
    {
        while (Path(Cheapest(from, out _), to) is { } path)
        {
            Push(path, decimal.MaxValue);
        }
    }

    /// <summary>Lets as much as can be flow through an arc without changing how much flows in all, then settles it.</summary>
    internal void Prefer(Arc arc)
    {
        arc.IsSettled = true;
        arc.Flow += Send(arc.To, arc.From, arc.Capacity - arc.Flow);
    }

    /// <summary>Each node's price, such that no arc with room costs less than the difference of its ends' prices: in every flow
    /// that costs as little as this one, an arc that costs more carries nothing, and one that costs less is full.</summary>
    internal long[] Prices()
    {
        Cheapest(null, out long[] prices);
        return prices;
    }

    private static decimal Push(List<Way> path, decimal most)
    {
        decimal room = most;
        foreach (Way way in path)
        {
            room = Math.Min(room, way.Room);
        }

        foreach (Way way in path)
        {
            way.Pass(room);
        }

        return room;
    }

    private static List<Way>? Path(Way?[] reachedBy, int to)
    {
        List<Way> path = [];
        for (int node = to; reachedBy[node] is { } way; node = way.From)
        {
            path.Add(way);
        }

        return path.Count == 0 ? null : path;
    }

    // How many steps each node is away, from 1; null where the end cannot be reached.
    private int[]? Steps(int from, int to)
    {
        int[] steps = new int[nodes];
        int[] next = new int[nodes];
        (steps[from], next[0]) = (1, from);
        for (int at = 0, count = 1; at < count && steps[to] == 0; at++)
        {
            foreach (Way way in _waysFrom[next[at]] ?? [])
            {
                if (steps[way.To] == 0 && way.Room > 0)
                {
                    steps[way.To] = steps[way.From] + 1;
                    next[count++] = way.To;
                }
            }
        }

        return steps[to] == 0 ? null : steps;
    }

    // Goes only forward, a step at a time; a way that led nowhere is not tried again.
    private decimal Push(int node, int to, decimal most, int[] steps, int[] tried)
    {
        if (node == to)
        {
            return most;
        }

        decimal sent = 0;
        for (List<Way> ways = _waysFrom[node] ?? []; tried[node] < ways.Count; tried[node]++)
        {
            Way way = ways[tried[node]];
            if (steps[way.To] != steps[node] + 1 || way.Room <= 0)
            {
                continue;
            }

            decimal more = Push(way.To, to, Math.Min(most - sent, way.Room), steps, tried);
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
    private Way?[] Cheapest(int? from, out long[] costs)
    {
        Way?[] reachedBy = new Way?[nodes];
        costs = new long[nodes];
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
                if (way.Room > 0 && costs[way.From] != long.MaxValue && costs[way.From] + way.Cost < costs[way.To])
                {
                    (costs[way.To], reachedBy[way.To], improved) = (costs[way.From] + way.Cost, way, true);
                }
            }
        }

        return reachedBy;
    }
}
