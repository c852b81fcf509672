using NodaTime;

namespace ReservesModel.Domain.Time;

/// <summary>Days other than Saturdays, Sundays and bank holidays, as statutory deadlines count them.</summary>
/// <param name="bankHolidays">Whether a day is a bank holiday where the deadline runs (England and Wales).</param>
public sealed class WorkingDays(Func<LocalDate, bool> bankHolidays)
{
    /// <summary>The last of so many working days, counting from the day after <paramref name="day"/>: 70 after 16 May 2016
    /// is 23 August 2016, as Ofsted asked of Bury.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one day.</exception>
    public LocalDate After(LocalDate day, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workingDays, 1);
        for (int left = workingDays; left > 0;)
        {
            day = day.PlusDays(1);
            left -= Counts(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>Whether a day is a working day.</summary>
    public bool Counts(LocalDate day) =>
        day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !bankHolidays(day);
}
