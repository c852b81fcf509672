namespace ReservesModel.Reporting.Casting;

/// <summary>A figure of a sum: which, by its position, and whether it is added or taken off.</summary>
internal sealed record CastPart(int Figure, bool IsTakenOff = false);
