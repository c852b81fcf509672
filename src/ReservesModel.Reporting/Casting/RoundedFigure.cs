namespace ReservesModel.Reporting.Casting;

/// <summary>A figure as it is shown, in units.</summary>
/// <param name="Units">How many units: 95 thousands.</param>
/// <param name="IsMoved">Whether it is not the nearest, so that its sums add up.</param>
internal sealed record RoundedFigure(long Units, bool IsMoved);
