using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Domain.Postings;

/// <summary>One product of a derivation: a unit price times a share of the year.</summary>
/// <param name="UnitPrice">The amount that the plan states: the full-year cost, or the whole of a one-off.</param>
/// <param name="Share">The share of it that falls in the year.</param>
/// <param name="Timing">Why that share.</param>
public sealed record Term(Stated<Money> UnitPrice, Share Share, Timing Timing)
{
    /// <summary>The product, exact; a posting rounds the sum of them.</summary>
    public Money Product => UnitPrice.Value * Share;

    /// <summary>Where the plan states the price and the time.</summary>
    public IEnumerable<Place> Places => [UnitPrice.Place, .. Timing.Places];

    /// <summary>Whether the price or the time is assumed.</summary>
    public bool IsAssumed => UnitPrice.Assumed is not null || Timing.IsAssumed;
}
