using System.Collections.Immutable;

namespace ReservesModel.Domain.Claims;

/// <summary>A row of a table of a report.</summary>
/// <param name="Label">What it is of: the text of its first cell.</param>
/// <param name="Cells">The cells beside the label, by column.</param>
public sealed record ReportRow(string Label, ImmutableArray<ReportCell> Cells);
