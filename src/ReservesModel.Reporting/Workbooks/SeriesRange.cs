using ReservesModel.Domain.Time;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks;

/// <summary>Rows of figures under each other, at least one.</summary>
internal sealed record SeriesRange(Series First, Series Last)
{
    /// <summary>The column of a year: Costs!E6:E9.</summary>
    internal string In(FinancialYear year, Sheet here) => First.At(year).To(Last.At(year), here);

    /// <summary>A column before the years, which does not move along a row: Costs!$B$6:$B$9.</summary>
    internal string Column(int column, Sheet here) => First.Column(column).FixedTo(Last.Column(column), here);

    /// <summary>All their years.</summary>
    internal string Between(FinancialYear first, FinancialYear last, Sheet here) => First.At(first).To(Last.At(last), here);
}
