namespace ReservesModel.Testing.Sketches;

/// <summary>What comes once: a cost, redundancy, a saving or income.</summary>
public sealed record OneOffSketch(string Id, decimal Amount, TimeSketch Time) : LineSketch(Id)
{
    public string Kind { get; init; } = "one-off";
}
