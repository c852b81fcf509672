namespace ReservesModel.Calculation.Funding;

/// <summary>Money flowing from where it is to what it may pay for, and the most that can. Whole pence in, whole pence out.</summary>
/// <remarks>Ford and Fulkerson 1956, by shortest augmenting paths (Edmonds and Karp 1972). The networks are small: lines that the
/// same sources may pay for are one node.</remarks>
internal sealed class FlowNetwork(int nodes)
{
    private readonly List<(Arc Arc, bool Forward)>[] _ways = [.. Enumerable.Range(0, nodes).Select(_ => new List<(Arc, bool)>())];
    private readonly List<Arc> _arcs = [];

    /// <summary>Opens a way for money from one node to another.</summary>
    internal Arc Connect(int from, int to, decimal capacity, long cost = 0)
    {
        Arc arc = new(from, to, capacity, cost);
        _arcs.Add(arc);
        _ways[from].Add((arc, true));
        _ways[to].Add((arc, false));
        return arc;
    }

    /// <summary>Sends as much more as can be from one node to another, at most <paramref name="most"/>, rerouting what flows
    /// already where that helps; gives how much.</summary>
    internal decimal Send(int from, int to, decimal most = decimal.MaxValue)
    {
        decimal sent = 0;
        while (sent < most && ShortestPath(from, to) is { } path)
        {
            sent += Push(path, most - sent);
        }

        return sent;
    }

    /// <summary>Sends as much as can be, and of all ways to do so, one that costs least.</summary>
    internal void SendCheapest(int from, int to)
    {
        while (Distances(from).Path(to) is { } path)
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
    internal long[] Prices() => Distances(null).Nodes;

    private static decimal Push(List<(Arc Arc, bool Forward)> path, decimal most)
    {
        decimal room = Math.Min(most, path.Min(way => way.Arc.Room(way.Forward)));
        foreach ((Arc arc, bool forward) in path)
        {
            arc.Flow += forward ? room : -room;
        }

        return room;
    }

    private List<(Arc Arc, bool Forward)>? ShortestPath(int from, int to)
    {
        var reachedBy = new (Arc Arc, bool Forward)?[nodes];
        Queue<int> next = new([from]);
        while (next.TryDequeue(out int node) && node != to)
        {
            foreach ((Arc arc, bool forward) in _ways[node])
            {
                int end = forward ? arc.To : arc.From;
                if (end != from && reachedBy[end] is null && arc.Room(forward) > 0)
                {
                    reachedBy[end] = (arc, forward);
                    next.Enqueue(end);
                }
            }
        }

        return new Tree(reachedBy, []).Path(to);
    }

    // Bellman and Ford: costs may be below nil, rounds of cost below nil never arise. From no node means from all at once.
    private Tree Distances(int? from)
    {
        long[] distances = new long[nodes];
        if (from is { } start)
        {
            Array.Fill(distances, long.MaxValue);
            distances[start] = 0;
        }

        var reachedBy = new (Arc Arc, bool Forward)?[nodes];
        for (bool improved = true; improved;)
        {
            improved = false;
            foreach (Arc arc in _arcs)
            {
                improved |= Improve(arc, true) | Improve(arc, false);
            }
        }

        return new(reachedBy, distances);

        bool Improve(Arc arc, bool forward)
        {
            (int start, int end, long cost) = forward ? (arc.From, arc.To, arc.Cost) : (arc.To, arc.From, -arc.Cost);
            if (arc.Room(forward) <= 0 || distances[start] == long.MaxValue || distances[start] + cost >= distances[end])
            {
                return false;
            }

            (distances[end], reachedBy[end]) = (distances[start] + cost, (arc, forward));
            return true;
        }
    }

    private sealed record Tree((Arc Arc, bool Forward)?[] ReachedBy, long[] Nodes)
    {
        internal List<(Arc Arc, bool Forward)>? Path(int to)
        {
            List<(Arc Arc, bool Forward)> path = [];
            while (ReachedBy[to] is { } way)
            {
                path.Add(way);
                to = way.Forward ? way.Arc.From : way.Arc.To;
            }

            path.Reverse();
            return path.Count == 0 ? null : path;
        }
    }
}
