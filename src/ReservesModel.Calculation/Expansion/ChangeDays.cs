using System.Collections.Immutable;
using NodaTime;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Calculation.Expansion;

/// <summary>The days on which a price, a number or a rate of some charges changes.</summary>
internal static class ChangeDays
{
    /// <summary>Those from one day to another, both included, each once and in order.</summary>
    internal static LocalDate[] Within(ImmutableArray<Charge> charges, LocalDate first, LocalDate last)
    {
        List<LocalDate> days = [];
        foreach (Charge charge in charges)
        {
            foreach (PriceProduct product in charge.Products)
            {
                Add(days, product.Price.From, first, last);
                foreach (Multiplier multiplier in product.Multipliers)
                {
                    Add(days, multiplier.Values.From, first, last);
                }
            }
        }

        return [.. days];
    }

    /// <summary>Whether any of them comes after one day and not after another.</summary>
    internal static bool IsAnyWithin(LocalDate[] days, LocalDate after, LocalDate last)
    {
        foreach (LocalDate day in days)
        {
            if (day > after && day <= last)
            {
                return true;
            }
        }

        return false;
    }

    // The first value counts before its day too, so that nothing changes on it.
    private static void Add(List<LocalDate> days, ImmutableArray<LocalDate> from, LocalDate first, LocalDate last)
    {
        for (int step = 1; step < from.Length; step++)
        {
            LocalDate day = from[step];
            int at = days.Count;
            while (at > 0 && days[at - 1] > day)
            {
                at--;
            }

            if (day >= first && day <= last && (at == 0 || days[at - 1] != day))
            {
                days.Insert(at, day);
            }
        }
    }
}
