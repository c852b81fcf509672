using System.Collections.Immutable;
using NodaTime;
using ReservesModel.Domain.Amounts;

namespace ReservesModel.Domain.Plans;

/// <summary>A price for a whole year or a week, times whatever multiplies it.</summary>
/// <param name="Name">What it is the price of, unique in its line: pay; pay below the threshold.</param>
/// <param name="Price">The price, from the days on which it changes.</param>
/// <param name="Multipliers">What it is multiplied by, in the order in which it is said.</param>
/// <param name="IsLess">Whether it is taken off.</param>
public sealed record PriceProduct(
    string Name, Steps<Money> Price, ImmutableArray<Multiplier> Multipliers, bool IsLess = false)
{
    /// <summary>The price of a whole year times all that multiplies it, as they are on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="withIndex">Whether its price index is one of them; without, it is at the prices in which the plan states its
    /// amounts.</param>
    /// <remarks>Exact to 28 digits.</remarks>
    public Money On(LocalDate day, bool withIndex = true)
    {
        decimal pounds = Price.At(day).Value.Pounds;
        foreach (Multiplier multiplier in Multipliers)
        {
            if (withIndex || multiplier.Kind != FactorKind.PriceIndex)
            {
                pounds *= multiplier.Values.At(day).Value;
            }
        }

        return new(pounds);
    }
}
