using System.Collections.Immutable;
using ReservesModel.Reporting.Tables;

namespace ReservesModel.Reporting.Publication;

/// <summary>A row: what it is, in each of the label columns, and its cells.</summary>
internal sealed record PublishedRow(ImmutableArray<string> Labels, ImmutableArray<Cell> Cells, bool IsTotal, bool IsAssumed);
