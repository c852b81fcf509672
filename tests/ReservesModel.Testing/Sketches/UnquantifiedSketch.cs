namespace ReservesModel.Testing.Sketches;

/// <summary>A line without an amount, and perhaps without a time.</summary>
public sealed record UnquantifiedSketch(string Id, string Kind, int? StartYear) : LineSketch(Id);
