using ReservesModel.Domain.Time;

namespace ReservesModel.Reporting.Workbooks;

/// <summary>A row of the workbook with what it holds, for rows that are worked out from it.</summary>
/// <param name="Series">The row.</param>
/// <param name="Values">What it holds, by position of the year.</param>
internal sealed record Figures(Series Series, decimal[] Values)
{
    /// <summary>E7, of the same sheet.</summary>
    internal string At(FinancialYear year) => Series.At(year).Name;
}
