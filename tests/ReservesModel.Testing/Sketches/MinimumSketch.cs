namespace ReservesModel.Testing.Sketches;

/// <summary>A level as an amount, or as so many tenths of a percent of the net revenue budget.</summary>
public sealed record MinimumSketch(decimal? Amount, int TenthsOfPercent);
