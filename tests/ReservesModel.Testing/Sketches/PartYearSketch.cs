namespace ReservesModel.Testing.Sketches;

/// <summary>A part year as a share, as written, or else as an amount.</summary>
public sealed record PartYearSketch(string? Share, decimal Amount);
