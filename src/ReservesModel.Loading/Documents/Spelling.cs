namespace ReservesModel.Loading.Documents;

/// <summary>Finds the name that was likely meant. It looks at a bounded number of names in all, so that a large file full of
/// faults takes no longer than it should.</summary>
internal sealed class Spelling
{
    private const int LongestName = 64;

    private int _left = 200_000;

    /// <summary>The name with the fewest letters changed, if about a third of them at most are; the first of equals.</summary>
    internal string? Nearest(string written, IEnumerable<string> names)
    {
        if (written.Length > LongestName)
        {
            return null;
        }

        string? nearest = null;
        int best = Math.Max(2, (written.Length + 1) / 3) + 1;
        foreach (string name in names)
        {
            if (_left-- <= 0)
            {
                break;
            }

            if (Math.Abs(name.Length - written.Length) < best && name.Length <= LongestName
                && Distance(written.ToUpperInvariant(), name.ToUpperInvariant()) is int distance
                && distance < best && distance < name.Length)
            {
                (nearest, best) = (name, distance);
            }
        }

        _left = Math.Max(_left, 0);
        return nearest;
    }

    /// <summary>What is said of a name that is none of these: the nearest, and all of them.</summary>
    internal string Hint(string written, string things, IReadOnlyCollection<string> names)
    {
        if (names.Count == 0)
        {
            return $"There are no {things}.";
        }

        string all = $"{char.ToUpperInvariant(things[0])}{things[1..]}: {Quoted.List(names)}.";
        return Nearest(written, names) is { } nearest ? $"The nearest is {Quoted.Quote(nearest)}. {all}" : all;
    }

    // Letters put in, left out or changed, and two neighbours swapped, each counting one.
    private static int Distance(string from, string to)
    {
        int[,] distance = new int[from.Length + 1, to.Length + 1];
        for (int row = 0; row <= from.Length; row++)
        {
            for (int column = 0; column <= to.Length; column++)
            {
                distance[row, column] = row == 0 || column == 0 ? row + column : Step(distance, from, to, row, column);
            }
        }

        return distance[from.Length, to.Length];
    }

    private static int Step(int[,] distance, string from, string to, int row, int column)
    {
        int change = from[row - 1] == to[column - 1] ? 0 : 1;
        int least = Math.Min(
            Math.Min(distance[row - 1, column], distance[row, column - 1]) + 1, distance[row - 1, column - 1] + change);
        bool isSwap = row > 1 && column > 1 && from[row - 1] == to[column - 2] && from[row - 2] == to[column - 1];
        return isSwap ? Math.Min(least, distance[row - 2, column - 2] + 1) : least;
    }
}
