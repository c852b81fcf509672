namespace ReservesModel.Domain.Plans;

/// <summary>A number that a price is multiplied by, and that may change on any day.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Name">What it is, in words: full-time equivalents, pension rate, pay award.</param>
/// <param name="Values">The number, from the days on which it changes.</param>
public sealed record Multiplier(FactorKind Kind, string Name, Steps<decimal> Values);
