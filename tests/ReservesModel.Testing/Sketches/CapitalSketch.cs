namespace ReservesModel.Testing.Sketches;

/// <summary>A scheme paid for by borrowing, spent in the year that starts in a calendar year.</summary>
public sealed record CapitalSketch(string Id, decimal Amount, int SpentYear, int Life, decimal Interest) : LineSketch(Id)
{
    public decimal? Financed { get; init; }

    public bool IsAnnuity { get; init; }
}
