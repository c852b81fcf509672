using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;

namespace ReservesModel.Calculation.Budgets;

/// <summary>The budget gap of a medium-term strategy, year by year.</summary>
public static class MediumTermGaps
{
    /// <summary>From what each year spends, what pays for it and what reserves put in.</summary>
    /// <param name="years">One after another, none left out.</param>
    /// <exception cref="ArgumentException">A year is left out or stands twice: what it adds could not be told.</exception>
    public static ImmutableArray<MediumTermGap> Of(IReadOnlyList<MediumTermYear> years)
    {
        ImmutableArray<MediumTermGap>.Builder gaps = ImmutableArray.CreateBuilder<MediumTermGap>(years.Count);
        CumulativeGap before = default;
        foreach (MediumTermYear year in years)
        {
            if (gaps is [.., var last] && last.Year.Next != year.Year)
            {
                throw new ArgumentException($"{year.Year} does not follow {last.Year}.", nameof(years));
            }

            CumulativeGap beforeReserves = new(year.Spend - year.Funding);
            CumulativeGap afterReserves = beforeReserves.AfterReserves(year.Reserves);
            AnnualGap need = afterReserves.Since(before);
            Money identified = year.Options.Total(option => option.Amount);
            gaps.Add(new(year.Year, beforeReserves, afterReserves, need, identified, need.Less(identified)));
            before = afterReserves;
        }

        return gaps.MoveToImmutable();
    }
}
