using NodaTime;

namespace ReservesModel.Testing.Sketches;

/// <summary>Posts. Rates are shares: 0.18 for 18%.</summary>
public sealed record StaffingSketch(string Id, AmountByYear Fte, AmountByYear Salary, LocalDate Start) : RunningSketch(Id, Start)
{
    /// <summary>The spinal point that replaces the salary, in years whose pay is known.</summary>
    public int? Point { get; init; }

    /// <summary>How many people they are; null for the posts rounded up.</summary>
    public AmountByYear? People { get; init; }

    public AmountByYear? Supplement { get; init; }

    /// <summary>One rate in place of National Insurance, pension and levy.</summary>
    public AmountByYear? OnCosts { get; init; }

    public bool HasNoInsurance { get; init; }

    public AmountByYear? Pension { get; init; }

    public decimal? Levy { get; init; }

    public AmountByYear? Vacancy { get; init; }

    public decimal? Recruitment { get; init; }

    public (decimal Pounds, LocalDate Day)? Retention { get; init; }
}
