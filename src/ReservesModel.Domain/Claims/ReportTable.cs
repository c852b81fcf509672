using System.Collections.Immutable;

namespace ReservesModel.Domain.Claims;

/// <summary>A table of a report: its rows, each a label and the cells beside it.</summary>
public sealed record ReportTable(ImmutableArray<ReportRow> Rows);
