using NodaTime;

namespace ReservesModel.Testing.Sketches;

/// <summary>A saving or income that goes on; what is said of delivery, enabler and cost to achieve is said of savings alone.</summary>
public sealed record CreditSketch(string Id, AmountByYear FullYear, LocalDate Start) : RunningSketch(Id, Start)
{
    public bool IsIncome { get; init; }

    public AmountByYear? Delivery { get; init; }

    /// <summary>The action that has to be complete first.</summary>
    public string? EnabledBy { get; init; }

    /// <summary>Whether the plan says why it is made before that.</summary>
    public bool IsBeforeEnabler { get; init; }

    public (decimal Pounds, int StartYear)? CostToAchieve { get; init; }
}
