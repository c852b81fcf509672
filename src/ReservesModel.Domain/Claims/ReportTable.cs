using System.Collections.Immutable;

namespace ReservesModel.Domain.Claims;

/// <summary>A table of a report: its rows, each a label and the cells beside it.</summary>
public sealed record ReportTable(ImmutableArray<ReportRow> Rows)
{
    /// <summary>How many sentences of the report stand before it, those in its own cells among them.</summary>
    public int After { get; init; }
}
