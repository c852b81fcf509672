namespace ReservesModel.Spreadsheets;

/// <summary>A day as a cell holds it: a number of days, which the cell's style shows as a date.</summary>
/// <remarks>Spreadsheets believe that 1900 was a leap year, so days before March 1900 have no number that all of them agree on.</remarks>
internal readonly record struct CalendarDay(int Year, int Month, int Day)
{
    // 0000-03-01 to 1899-12-30, which is day 0.
    private const int DaysBeforeZero = 693_899;

    private static readonly CalendarDay First = new(1900, 3, 1);

    /// <summary>Whether a cell can hold it as a date.</summary>
    internal bool HasNumber => (Year, Month, Day).CompareTo((First.Year, First.Month, First.Day)) >= 0 && Year <= 9999;

    /// <summary>1 April 2016 is 42461.</summary>
    internal int Number => HasNumber
        ? Days - DaysBeforeZero
        : throw new InvalidOperationException($"{Year}-{Month}-{Day} is not a day that a cell can hold as a date.");

    // The year begins in March here, so that the leap day is its last.
    private int Days
    {
        get
        {
            int year = Month > 2 ? Year : Year - 1, month = (Month + 9) % 12;
            return (365 * year) + (year / 4) - (year / 100) + (year / 400) + (((153 * month) + 2) / 5) + Day - 1;
        }
    }
}
