using NodaTime;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Testing.Shrinking;

/// <summary>Earlier days that read more easily: the first of the horizon, of the day's own year,
/// of its half-year, of its month.</summary>
internal static class SimplerDates
{
    internal static IEnumerable<LocalDate> Of(PlanBody plan, LocalDate day)
    {
        LocalDate year = plan.Year(plan.StartYearOf(day)).FirstDay;
        LocalDate month = day.With(DateAdjusters.StartOfMonth);
        LocalDate[] simpler = [plan.FirstDay, year, year.PlusMonths(6), month, new(month.Year, month.Month, 16)];
        return simpler.Where(other => other < day).Distinct();
    }
}
