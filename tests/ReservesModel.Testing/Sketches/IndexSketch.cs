using System.Collections.Immutable;

namespace ReservesModel.Testing.Sketches;

/// <summary>An index of prices: a rate for every year, or rates by the year's first calendar year. Rates are shares: 0.02 for 2%.</summary>
public sealed record IndexSketch(string Id)
{
    public decimal? Every { get; init; }

    public ImmutableSortedDictionary<int, decimal> Rates { get; init; } = ImmutableSortedDictionary<int, decimal>.Empty;

    public ImmutableSortedDictionary<int, decimal> Settled { get; init; } = ImmutableSortedDictionary<int, decimal>.Empty;

    public int? PriceBase { get; init; }

    public int? Month { get; init; }
}
