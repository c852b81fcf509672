using System.Collections;
using System.Collections.Immutable;

namespace ReservesModel.Domain.Postings;

/// <summary>The postings of several years, or of several sources in each, as one list in that order.</summary>
/// <remarks>Each part keeps its figures in columns and makes a posting when one is asked for: a plan of a hundred thousand lines
/// has a million of them, and most are only ever added up.</remarks>
public sealed class PostingList<T>(ImmutableArray<IReadOnlyList<T>> parts) : IReadOnlyList<T>
{
    /// <summary>No postings.</summary>
    public static PostingList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count { get; } = CountOf(parts);

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => Count == 0;

    /// <inheritdoc/>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            int part = 0;
            for (; index >= parts[part].Count; part++)
            {
                index -= parts[part].Count;
            }

            return parts[part][index];
        }
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        foreach (IReadOnlyList<T> part in parts)
        {
            for (int at = 0; at < part.Count; at++)
            {
                yield return part[at];
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static int CountOf(ImmutableArray<IReadOnlyList<T>> parts)
    {
        int count = 0;
        foreach (IReadOnlyList<T> part in parts)
        {
            count += part.Count;
        }

        return count;
    }
}
