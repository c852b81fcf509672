using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Calculation.Expansion;

/// <summary>The days of some years on which a price, a number or a rate of some charges changes.</summary>
/// <param name="first">The first day looked at.</param>
/// <param name="last">The last one.</param>
internal sealed class ChangeDays(LocalDate first, LocalDate last)
{
    private List<ImmutableArray<LocalDate>> _known = [];
    private List<ImmutableArray<LocalDate>> _rows = [];
    private LocalDate[] _days = [];

    /// <summary>Those of some charges, each once and in order.</summary>
    /// <remarks>A line that changes with the same prices and rates as the one before it changes on the same days: most posts follow one
    /// pay award.</remarks>
    internal LocalDate[] Of(ImmutableArray<Charge> charges)
    {
        Collect(charges, _rows);
        if (!CollectionsMarshal.AsSpan(_rows).SequenceEqual(CollectionsMarshal.AsSpan(_known)))
        {
            _days = InOrder(_rows, first, last);
            (_known, _rows) = (_rows, _known);
        }

        return _days;
    }

    /// <summary>Those of some charges from one day to another, both included, each once and in order.</summary>
    internal static LocalDate[] Within(ImmutableArray<Charge> charges, LocalDate first, LocalDate last)
    {
        List<ImmutableArray<LocalDate>> rows = [];
        Collect(charges, rows);
        return InOrder(rows, first, last);
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

    // The days of each price and multiplier that changes at all; what is paid on pay changes with it, and a row next to itself is one.
    private static void Collect(ImmutableArray<Charge> charges, List<ImmutableArray<LocalDate>> rows)
    {
        rows.Clear();
        foreach (Charge charge in charges)
        {
            foreach (PriceProduct product in charge.Products)
            {
                Collect(product.Price.From, rows);
                foreach (Multiplier multiplier in product.Multipliers)
                {
                    Collect(multiplier.Values.From, rows);
                }
            }
        }
    }

    private static void Collect(ImmutableArray<LocalDate> from, List<ImmutableArray<LocalDate>> rows)
    {
        if (from.Length > 1 && (rows.Count == 0 || rows[^1] != from))
        {
            rows.Add(from);
        }
    }

    // The first value counts before its day too, so that nothing changes on it.
    private static LocalDate[] InOrder(List<ImmutableArray<LocalDate>> rows, LocalDate first, LocalDate last)
    {
        List<LocalDate> days = [];
        foreach (ImmutableArray<LocalDate> from in rows)
        {
            for (int step = from.Length - 1; step > 0 && from[step] >= first; step--)
            {
                LocalDate day = from[step];
                int at = days.Count;
                while (at > 0 && days[at - 1] > day)
                {
                    at--;
                }

                if (day <= last && (at == 0 || days[at - 1] != day))
                {
                    days.Insert(at, day);
                }
            }
        }

        return [.. days];
    }
}
