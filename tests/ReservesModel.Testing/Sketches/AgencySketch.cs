using NodaTime;

namespace ReservesModel.Testing.Sketches;

/// <summary>Agency cover at a price a week.</summary>
public sealed record AgencySketch(string Id, AmountByYear Price, decimal Weeks, LocalDate Start) : RunningSketch(Id, Start)
{
    public AmountByYear? Number { get; init; }

    /// <summary>The action/line of the posts that it stands in for.</summary>
    public string? Instead { get; init; }
}
