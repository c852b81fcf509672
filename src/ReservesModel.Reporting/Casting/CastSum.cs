using System.Collections.Immutable;

namespace ReservesModel.Reporting.Casting;

/// <summary>A sum that a table shows: the figures that add to a total, each by its position.</summary>
internal sealed record CastSum(int Total, ImmutableArray<CastPart> Parts);
