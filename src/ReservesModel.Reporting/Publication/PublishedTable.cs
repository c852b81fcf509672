using System.Collections.Immutable;
using ReservesModel.Reporting.Casting;
using ReservesModel.Reporting.Tables;

namespace ReservesModel.Reporting.Publication;

/// <summary>A table for publication: each row complete in itself, so that it can be read alone, sorted and filtered.</summary>
/// <param name="Sheet">The name of its sheet, a word.</param>
/// <param name="Title">What it shows, of whom, for which years.</param>
/// <param name="About">What one must know to read it, in sentences.</param>
/// <param name="Labels">The headers of the columns that say what a row is.</param>
/// <param name="Headings">The headers of the columns after them.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Sums">How they add up.</param>
internal sealed record PublishedTable(
    string Sheet,
    string Title,
    string About,
    ImmutableArray<string> Labels,
    ImmutableArray<string> Headings,
    ImmutableArray<PublishedRow> Rows,
    TableSums Sums)
{
    /// <summary>Whether the columns after the labels are money.</summary>
    internal bool HasFigures => Rows.Any(row => row.Cells.Any(cell => cell.Kind == CellKind.Sum));
}
