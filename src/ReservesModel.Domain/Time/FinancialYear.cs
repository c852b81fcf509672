using System.Globalization;
using NodaTime;
using ReservesModel.Domain.Amounts;

namespace ReservesModel.Domain.Time;

/// <summary>A year of account, both days included: 1 April to 31 March, written 2016/17, unless the plan says another month.
/// An academic year starts in September; a year that starts in January is written 2016.</summary>
/// <remarks>A class, though it is small: lists and look-ups of values that are not the runtime's own are compiled at each start of
/// the program, and years are in most of them. That took a quarter of a second.</remarks>
public sealed record FinancialYear : IComparable<FinancialYear>
{
    /// <summary>The month in which local authorities' years start.</summary>
    public const int April = 4;

    /// <summary>The year that starts in that month of that calendar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month is not 1 to 12.</exception>
    public FinancialYear(int startYear, int startMonth = April)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(startMonth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(startMonth, 12);
        (StartYear, StartMonth) = (startYear, startMonth);
        FirstDay = new(startYear, startMonth, 1);
        LastDay = new LocalDate(startYear + 1, startMonth, 1).PlusDays(-1);
    }

    /// <summary>The calendar year in which it starts: 2016 for 2016/17.</summary>
    public int StartYear { get; }

    /// <summary>The month in which it starts, 1 to 12.</summary>
    public int StartMonth { get; }

    /// <summary>Its first day.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>Its last day, which belongs to it.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The year after.</summary>
    public FinancialYear Next => new(StartYear + 1, StartMonth);

    /// <summary>The days in it: 365, or 366 where 29 February falls in it (2015/16).</summary>
    public int Days => Period.DaysBetween(FirstDay, LastDay) + 1;

    /// <summary>The year, starting in that month, in which a day falls.</summary>
    public static FinancialYear Of(LocalDate day, int startMonth = April) =>
        new(day.Month < startMonth ? day.Year - 1 : day.Year, startMonth);

    /// <summary>Whether one is before another.</summary>
    public static bool operator <(FinancialYear left, FinancialYear right) => left.CompareTo(right) < 0;

    /// <summary>Whether one is after another.</summary>
    public static bool operator >(FinancialYear left, FinancialYear right) => left.CompareTo(right) > 0;

    /// <summary>Whether one is another or before it.</summary>
    public static bool operator <=(FinancialYear left, FinancialYear right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one is another or after it.</summary>
    public static bool operator >=(FinancialYear left, FinancialYear right) => left.CompareTo(right) >= 0;

    /// <summary>Whether a day falls in it.</summary>
    public bool Contains(LocalDate day) => day >= FirstDay && day <= LastDay;

    /// <summary>The part of this year from <paramref name="start"/> to <paramref name="end"/>, both days included, by calendar
    /// months over 12, a part month as its days over that month's days. No end is for good. From 1 October 2016: 6/12 of
    /// 2016/17, 12/12 of 2017/18. From 16 October 2016: (5 + 16/31)/12, which is 171/372.</summary>
    public Share Months(LocalDate start, LocalDate? end)
    {
        if (start <= FirstDay && (end is null || end.Value >= LastDay))
        {
            return new(12, 12);
        }

        if (Within(start, end) is not var (first, last))
        {
            return new(0, 12);
        }

        YearMonth firstMonth = first.ToYearMonth(), lastMonth = last.ToYearMonth();
        if (firstMonth == lastMonth)
        {
            return PartMonths(0, last.Day - first.Day + 1, DaysIn(first), 0, 1);
        }

        int whole = (12 * (lastMonth.Year - firstMonth.Year)) + lastMonth.Month - firstMonth.Month - 1;
        return PartMonths(whole, DaysIn(first) - first.Day + 1, DaysIn(first), last.Day, DaysIn(last));
    }

    /// <summary>The part of this year from <paramref name="start"/> to <paramref name="end"/>, both included, by days: from
    /// 1 October 2016, 182/365.</summary>
    public Share ByDays(LocalDate start, LocalDate? end) =>
        Within(start, end) is var (first, last) ? new(Period.DaysBetween(first, last) + 1, Days) : new(0, Days);

    /// <summary>Whether any day from start to end, both included, falls in this year.</summary>
    public bool Meets(LocalDate start, LocalDate? end) =>
        start <= LastDay && (end is null || (end.Value >= FirstDay && start <= end.Value));

    /// <summary>Whether it starts in the same month of the same calendar year.</summary>
    public bool Equals(FinancialYear? other) =>
        other is not null && StartYear == other.StartYear && StartMonth == other.StartMonth;

    /// <inheritdoc/>
    public override int GetHashCode() => (StartYear * 12) + StartMonth;

    /// <inheritdoc/>
    public int CompareTo(FinancialYear? other) => other is null ? 1 : FirstDay.CompareTo(other.FirstDay);

    /// <summary>As it is written: 2016/17, 1999/00; 2016 for a calendar year.</summary>
    public override string ToString() => StartMonth == 1
        ? string.Create(CultureInfo.InvariantCulture, $"{StartYear:0000}")
        : string.Create(CultureInfo.InvariantCulture, $"{StartYear:0000}/{(StartYear + 1) % 100:00}");

    private static int DaysIn(LocalDate day) => CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month);

    // Whole months, and two part months as days of their own month, all over 12; 6/12 stays 6/12.
    private static Share PartMonths(int whole, int days, int daysInMonth, int moreDays, int daysInOtherMonth)
    {
        (whole, days, daysInMonth) = days == daysInMonth ? (whole + 1, 0, 1) : (whole, days, daysInMonth);
        (whole, moreDays, daysInOtherMonth) =
            moreDays == daysInOtherMonth ? (whole + 1, 0, 1) : (whole, moreDays, daysInOtherMonth);
        if (moreDays == 0)
        {
            daysInOtherMonth = 1;
        }

        int of = daysInMonth == daysInOtherMonth ? daysInMonth : daysInMonth * daysInOtherMonth;
        int parts = (whole * of) + (days * (of / daysInMonth)) + (moreDays * (of / daysInOtherMonth));
        return new(parts, 12 * of);
    }

    private (LocalDate First, LocalDate Last)? Within(LocalDate start, LocalDate? end)
    {
        LocalDate first = LocalDate.Max(start, FirstDay);
        LocalDate last = end is { } day ? LocalDate.Min(day, LastDay) : LastDay;
        return first <= last ? (first, last) : null;
    }
}
