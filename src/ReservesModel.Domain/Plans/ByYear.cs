using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Plans;

/// <summary>One value for every year, or a value for some years. A year left out has none, which is not the same as nil.</summary>
public sealed class ByYear<T>
{
    private readonly Stated<T>? _everyYear;
    private readonly Dictionary<FinancialYear, Stated<T>>? _years; // null where there are none: a large plan has many such

    /// <summary>The same for every year.</summary>
    public ByYear(Stated<T> everyYear)
        : this(everyYear, null)
    {
    }

    /// <summary>A value for each of these years and no other.</summary>
    public ByYear(IEnumerable<KeyValuePair<FinancialYear, Stated<T>>> years)
        : this(null, years)
    {
    }

    private ByYear(Stated<T>? everyYear, IEnumerable<KeyValuePair<FinancialYear, Stated<T>>>? years) =>
        (_everyYear, _years) = (everyYear, years is null ? null : new(years));

    /// <summary>No value in any year.</summary>
    public static ByYear<T> None { get; } = new(null, null);

    /// <summary>Whether no year has a value.</summary>
    public bool IsEmpty => _everyYear is null && (_years is null || _years.Count == 0);

    /// <summary>Whether one value was given for every year.</summary>
    public bool IsSame => _everyYear is not null;

    /// <summary>The values as given, each once: one where it is the same for every year, else in order of years.</summary>
    public IEnumerable<Stated<T>> Values =>
        _everyYear is not null ? [_everyYear] : _years?.OrderBy(pair => pair.Key).Select(pair => pair.Value) ?? [];

    /// <summary>The value of a year; null if it has none.</summary>
    public Stated<T>? this[FinancialYear year] => _everyYear ?? _years?.GetValueOrDefault(year);
}
