namespace ReservesModel.Testing.Sketches;

public sealed record OneOffSketch(string Id, decimal Amount, TimeSketch Time) : LineSketch(Id);
