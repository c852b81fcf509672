using ReservesModel.Domain.Time;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks;

/// <summary>A row of figures, one a year.</summary>
internal sealed record Series(Sheet Sheet, int Row, TimeAxis Axis)
{
    /// <summary>The cell of a year.</summary>
    internal Address At(FinancialYear year) => new(Sheet.Name, Row, Axis.Column(year));

    /// <summary>The cell before the first year, from which a balance is brought forward.</summary>
    internal Address Before(FinancialYear firstYear) => new(Sheet.Name, Row, Axis.Column(firstYear) - 1);

    /// <summary>A cell of the columns before the years.</summary>
    internal Address Column(int column) => new(Sheet.Name, Row, column);

    /// <summary>What a cell of the row holds; null for nothing.</summary>
    internal Cell? CellIn(int column) => Sheet.At(Column(column));
}
