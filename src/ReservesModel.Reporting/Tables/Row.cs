using System.Collections.Immutable;

namespace ReservesModel.Reporting.Tables;

/// <summary>A row: what it is, and a cell for each of the table's headings.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Cells">One for each heading.</param>
/// <param name="Indent">How deep it lies under the rows above: 0 for the outermost.</param>
/// <param name="Kind">Whether it is a figure, a heading or a total.</param>
/// <param name="IsAssumed">Whether it rests on a value that is assumed.</param>
/// <param name="MeetsCost">Whether it is a part of how cost is met after savings and income: a source, or what no source covers.</param>
public sealed record Row(
    string Label, ImmutableArray<Cell> Cells, int Indent = 0, RowKind Kind = RowKind.Figure, bool IsAssumed = false, bool MeetsCost = false);
