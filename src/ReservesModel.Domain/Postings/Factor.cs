using ReservesModel.Domain.Plans;

namespace ReservesModel.Domain.Postings;

/// <summary>A number that a price is multiplied by.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Name">What it is, in words: full-time equivalents, pension rate.</param>
/// <param name="Number">The number, and where it is stated.</param>
public sealed record Factor(FactorKind Kind, string Name, Stated<decimal> Number);
