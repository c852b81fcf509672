using System.Collections.Immutable;
using NodaTime;

namespace ReservesModel.Domain.Plans;

/// <summary>A value that changes on certain days: each counts from its day until the next.</summary>
public sealed class Steps<T>
{
    private readonly ImmutableArray<Stated<T>> _values;

    /// <summary>One value for all time.</summary>
    public Steps(Stated<T> always)
        : this([LocalDate.MinIsoValue], [always])
    {
    }

    /// <summary>Values from their days on.</summary>
    /// <param name="from">The days, in order, one at least; before the first, the first counts.</param>
    /// <param name="values">The value of each.</param>
    public Steps(ImmutableArray<LocalDate> from, ImmutableArray<Stated<T>> values) => (From, _values) = (from, values);

    /// <summary>The days on which it changes, in order; the first is that of its first value.</summary>
    public ImmutableArray<LocalDate> From { get; }

    /// <summary>The values, in order of time.</summary>
    public ImmutableArray<Stated<T>> Values => _values;

    /// <summary>The value that counts on a day.</summary>
    public Stated<T> At(LocalDate day) => _values[IndexAt(day)];

    /// <summary>Which of the values counts on a day.</summary>
    public int IndexAt(LocalDate day)
    {
        int at = From.Length - 1;
        while (at > 0 && From[at] > day)
        {
            at--;
        }

        return at;
    }
}
