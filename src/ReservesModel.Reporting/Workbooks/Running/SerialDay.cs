using NodaTime;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Running;

/// <summary>Days as spreadsheets count them.</summary>
internal static class SerialDay
{
    internal static bool HasNumber(LocalDate day) => Of(day.Year, day.Month, day.Day).HasNumber;

    internal static decimal Of(LocalDate day) => Of(day.Year, day.Month, day.Day).Number;

    private static CalendarDay Of(int year, int month, int day) => new(year, month, day);
}
