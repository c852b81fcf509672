using System.Collections.Immutable;
using NodaTime;

namespace ReservesModel.Testing.Sketches;

/// <summary>A number at a price a week: of one type, or of a mix.</summary>
public sealed record DemandSketch(string Id, AmountByYear Number, decimal Weeks, LocalDate Start) : RunningSketch(Id, Start)
{
    /// <summary>The price where there is one type.</summary>
    public AmountByYear Price { get; init; } = AmountByYear.Same(0);

    /// <summary>How one number grows, by year; null in a year without growth.</summary>
    public AmountByYear? Growth { get; init; }

    public ImmutableArray<PlaceSketch> Types { get; init; } = [];

    /// <summary>Whether the types are shares of the number, in percent; or else they have numbers of their own.</summary>
    public bool IsMix { get; init; }
}

/// <summary>A type of placement: its price, and its percent of the number or its own number, which may be below nil.</summary>
public sealed record PlaceSketch(string Id, AmountByYear Price, AmountByYear Part)
{
    public string? Index { get; init; }
}
