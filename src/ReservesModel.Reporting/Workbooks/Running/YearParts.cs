using System.Collections.Immutable;
using NodaTime;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Reporting.Workbooks.Running;

/// <summary>The parts that a year is cut into for a line, such that none of its prices, rates and numbers changes inside one: the same
/// parts every year. A cut where nothing changes in some year does no harm, since the shares of the parts add to that of the whole.</summary>
internal static class YearParts
{
    // More, and the rows of a line would be longer than anybody reads.
    private const int Most = 4;

    /// <summary>The first days of the parts, that of the year itself first; null where the line is none whose time formulas follow.</summary>
    internal static ImmutableArray<YearDay>? Of(PlanLine line, ImmutableArray<FinancialYear> years)
    {
        if (line is not RunningLine running || line.Kind == LineKind.Capital || !SerialDay.HasNumber(running.Start.Value)
            || (running.End is { } end && !SerialDay.HasNumber(end.Value)))
        {
            return null;
        }

        SortedSet<YearDay> parts = [new(0, 0)];
        if (line is PricedLine priced)
        {
            foreach (PriceProduct product in priced.Charges.SelectMany(charge => charge.Products))
            {
                Cut(parts, product.Price.From, years);
                foreach (Multiplier multiplier in product.Multipliers)
                {
                    Cut(parts, multiplier.Values.From, years);
                }
            }
        }

        return parts.Count > Most || parts.Any(part => part.Days > 0) ? null : [.. parts];
    }

    private static void Cut(SortedSet<YearDay> parts, ImmutableArray<LocalDate> changes, ImmutableArray<FinancialYear> years)
    {
        for (int at = 1; at < changes.Length; at++)
        {
            LocalDate day = changes[at];
            if (day > years[0].FirstDay && day <= years[^1].LastDay)
            {
                parts.Add(YearDay.Of(day, FinancialYear.Of(day, years[0].StartMonth)));
            }
        }
    }
}
