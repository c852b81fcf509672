using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Testing.Generators;

/// <summary>Days in and about a horizon: firsts of months, mid-months, leap days, the ends of years.</summary>
internal static class Dates
{
    internal static Gen<LocalDate> Within(PlanBody plan) => Between(plan.FirstDay, plan.LastDay);

    /// <summary>Up to two years before the horizon or a year after it.</summary>
    internal static Gen<LocalDate> About(PlanBody plan) => Gen.Frequency(
        (6, Within(plan)),
        (1, Between(plan.FirstDay.PlusYears(-2), plan.FirstDay)),
        (1, Between(plan.LastDay, plan.LastDay.PlusYears(1))));

    private static Gen<LocalDate> Between(LocalDate first, LocalDate last)
    {
        Gen<LocalDate> any = Gen.Choose(0, Period.DaysBetween(first, last)).Select(first.PlusDays);
        return Gen.Frequency(
            (3, any.Select(day => LocalDate.Max(first, day.With(DateAdjusters.StartOfMonth)))),
            (1, any.Select(day => LocalDate.Min(last, day.With(DateAdjusters.EndOfMonth)))),
            (1, Gen.Elements(first, last)),
            (2, any));
    }
}
