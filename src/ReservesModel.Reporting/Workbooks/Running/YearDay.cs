using NodaTime;
using ReservesModel.Domain.Time;

namespace ReservesModel.Reporting.Workbooks.Running;

/// <summary>A day that every year has: so many months, and then so many days, after its first.</summary>
internal sealed record YearDay(int Months, int Days) : IComparable<YearDay>
{
    internal bool IsFirst => Months == 0 && Days == 0;

    internal static YearDay Of(LocalDate day, FinancialYear year) =>
        new((12 * (day.Year - year.FirstDay.Year)) + day.Month - year.FirstDay.Month, day.Day - 1);

    /// <summary>Years start on the first of a month, so that no month is too short.</summary>
    internal LocalDate In(FinancialYear year) => year.FirstDay.PlusMonths(Months).PlusDays(Days);

    public int CompareTo(YearDay? other) => other is null ? 1 : Months != other.Months ? Months.CompareTo(other.Months) : Days.CompareTo(other.Days);
}
