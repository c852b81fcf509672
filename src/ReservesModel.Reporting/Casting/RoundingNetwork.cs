namespace ReservesModel.Reporting.Casting;

/// <summary>Sums as the nodes of a network, and figures that may be moved to their other neighbour as its arcs: a move carries one
/// unit of excess from a sum to another, or out of the table. Units are carried from sums with too much to sums with too little,
/// each time by the cheapest way.</summary>
internal sealed class RoundingNetwork
{
    private readonly int[] _side; // 1, or -1 for a sum that is read the other way round, so that each figure is added once and taken off once
    private readonly Dictionary<int, List<(int Sum, int Sign)>> _places = [];
    private readonly List<Move> _moves = [];
    private readonly List<int>[] _movesAt;
    private readonly long[] _excess;
    private readonly decimal[] _potential;

    internal RoundingNetwork(CastSum[] sums, long[] rounded)
    {
        for (int at = 0; at < sums.Length; at++)
        {
            Place(sums[at].Total, at, -1);
            foreach (CastPart part in sums[at].Parts)
            {
                Place(part.Figure, at, part.IsTakenOff ? -1 : 1);
            }
        }

        _side = Sides(sums.Length);
        _excess = new long[sums.Length + 1];
        for (int at = 0; at < sums.Length; at++)
        {
            _excess[at] = _side[at] * ControlledRounding.Excess(sums[at], rounded);
            _excess[^1] -= _excess[at];
        }

        _movesAt = [.. _excess.Select(_ => new List<int>())];
        _potential = new decimal[_excess.Length];
    }

    /// <summary>The figures that were moved.</summary>
    internal IEnumerable<int> Moved => _moves.Where(move => move.IsMade).Select(move => move.Figure);

    private int Outside => _excess.Length - 1;

    /// <summary>Allows a figure to be moved one unit up, or one down.</summary>
    internal void AddMove(int figure, bool isUp, decimal cost)
    {
        (int first, int sign) = _places[figure][0];
        int second = _places[figure].Count > 1 ? _places[figure][1].Sum : Outside;
        bool firstGains = (_side[first] * sign > 0) == isUp;
        _movesAt[first].Add(_moves.Count);
        _movesAt[second].Add(_moves.Count);
        _moves.Add(firstGains ? new(figure, second, first, cost) : new(figure, first, second, cost));
    }

    /// <summary>Makes the moves that leave no sum with an excess; false where there are none that do.</summary>
    internal bool Balance()
    {
        for (int from = 0; from < _excess.Length; from++)
        {
            while (_excess[from] > 0)
            {
                if (!Carry(from))
                {
                    return false;
                }
            }
        }

        return true;
    }

    // Dijkstra, over costs less potentials, which are never below nil.
    private bool Carry(int from)
    {
        decimal?[] distance = new decimal?[_excess.Length];
        int[] by = new int[_excess.Length];
        bool[] isDone = new bool[_excess.Length];
        PriorityQueue<int, (decimal, int)> next = new();
        distance[from] = 0;
        next.Enqueue(from, (0, from));
        int to = -1;
        while (to < 0 && next.TryDequeue(out int node, out _))
        {
            if (isDone[node])
            {
                continue;
            }

            isDone[node] = true;
            if (_excess[node] < 0)
            {
                to = node;
                break;
            }

            foreach (int at in _movesAt[node])
            {
                Move move = _moves[at];
                if (move.Start != node)
                {
                    continue;
                }

                decimal far = distance[node]!.Value + move.CostNow + _potential[node] - _potential[move.End];
                if (distance[move.End] is not { } known || far < known)
                {
                    (distance[move.End], by[move.End]) = (far, at);
                    next.Enqueue(move.End, (far, move.End));
                }
            }
        }

        if (to < 0)
        {
            return false;
        }

        for (int node = 0; node < _potential.Length; node++)
        {
            _potential[node] += isDone[node] ? distance[node]!.Value : distance[to]!.Value;
        }

        _excess[from]--;
        _excess[to]++;
        for (int node = to; node != from;)
        {
            Move move = _moves[by[node]];
            node = move.Start;
            move.IsMade = !move.IsMade;
        }

        return true;
    }

    private void Place(int figure, int sum, int sign)
    {
        if (!_places.TryGetValue(figure, out List<(int Sum, int Sign)>? places))
        {
            _places.Add(figure, places = []);
        }

        places.Add((sum, sign));
        if (places.Count > 2)
        {
            throw new ArgumentException($"Figure {figure} is in more than two sums.", nameof(figure));
        }
    }

    private int[] Sides(int sums)
    {
        int[] side = new int[sums];
        ILookup<int, List<(int Sum, int Sign)>> shared = _places.Values.Where(places => places.Count == 2)
            .SelectMany(places => places, (places, place) => (place.Sum, places)).ToLookup(pair => pair.Sum, pair => pair.places);
        for (int first = 0; first < sums; first++)
        {
            Stack<int> open = new(side[first] == 0 ? [first] : Array.Empty<int>());
            side[first] = side[first] == 0 ? 1 : side[first];
            while (open.TryPop(out int sum))
            {
                foreach (List<(int Sum, int Sign)> places in shared[sum])
                {
                    ((_, int here), (int other, int there)) = places[0].Sum == sum ? (places[0], places[1]) : (places[1], places[0]);
                    int wanted = here == there ? -side[sum] : side[sum];
                    if (side[other] == 0)
                    {
                        side[other] = wanted;
                        open.Push(other);
                    }
                    else if (side[other] != wanted)
                    {
                        throw new ArgumentException("These sums are not those of a table of rows and columns.", nameof(sums));
                    }
                }
            }
        }

        return side;
    }

    private sealed class Move(int figure, int from, int to, decimal cost)
    {
        internal int Figure => figure;

        internal bool IsMade { get; set; }

        // A move that is made can be taken back.
        internal int Start => IsMade ? to : from;

        internal int End => IsMade ? from : to;

        internal decimal CostNow => IsMade ? -cost : cost;
    }
}
