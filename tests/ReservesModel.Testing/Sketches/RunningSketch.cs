using System.Collections.Immutable;
using NodaTime;

namespace ReservesModel.Testing.Sketches;

/// <summary>A line that runs from a day.</summary>
public abstract record RunningSketch(string Id, LocalDate Start) : LineSketch(Id)
{
    public LocalDate? End { get; init; }

    /// <summary>What the plan says in place of the rule, by the year's first calendar year.</summary>
    public ImmutableSortedDictionary<int, PartYearSketch> PartYear { get; init; } =
        ImmutableSortedDictionary<int, PartYearSketch>.Empty;

    /// <summary>Its own proration; null for the plan's.</summary>
    public bool? ByDays { get; init; }

    /// <summary>How a year's cost falls over its months: weights by calendar month, from January; empty where it is not said.</summary>
    public ImmutableArray<int> Profile { get; init; } = [];

    /// <summary>The id of the index that its prices follow.</summary>
    public string? Index { get; init; }
}
