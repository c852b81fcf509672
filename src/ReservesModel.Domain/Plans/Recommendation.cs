namespace ReservesModel.Domain.Plans;

/// <summary>A recommendation of the inspection that actions answer.</summary>
public sealed record Recommendation(string Id, string Title, string? Note);
