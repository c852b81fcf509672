using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;

namespace ReservesModel.Domain.Plans;

/// <summary>A price for a whole year or a week, times whatever multiplies it.</summary>
/// <param name="Name">What it is the price of, unique in its line: pay; pay below the threshold.</param>
/// <param name="Price">The price, from the days on which it changes.</param>
/// <param name="Multipliers">What it is multiplied by, in the order in which it is said.</param>
/// <param name="IsLess">Whether it is taken off.</param>
public sealed record PriceProduct(
    string Name, Steps<Money> Price, ImmutableArray<Multiplier> Multipliers, bool IsLess = false);
