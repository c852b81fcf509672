using System.Collections.Immutable;
using ReservesModel.Domain.Time;

namespace ReservesModel.Reporting.Tables;

/// <summary>A table in no format: every output prints the same ones.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="RowHeading">What its labels are.</param>
/// <param name="Headings">What each column holds; for most tables a financial year.</param>
/// <param name="Rows">The rows; none where there is nothing to show, and then a note says why.</param>
/// <param name="Notes">What must be known to read it rightly, in sentences.</param>
public sealed record Table(
    string Title, string RowHeading, ImmutableArray<string> Headings, ImmutableArray<Row> Rows, ImmutableArray<string> Notes)
{
    /// <summary>Whether there is anything to print.</summary>
    public bool IsEmpty => Rows.IsEmpty && Notes.IsEmpty;

    /// <summary>Whether a sum in it is not the whole.</summary>
    public bool IsSoFarKnown => Rows.Any(row => row.Cells.Any(cell => cell.IsSoFarKnown));

    internal static Table Of(
        string title, string rowHeading, IEnumerable<FinancialYear> years, IEnumerable<Row> rows, IEnumerable<string> notes) =>
        new(title, rowHeading, [.. years.Select(year => year.ToString())], [.. rows], [.. notes]);
}
