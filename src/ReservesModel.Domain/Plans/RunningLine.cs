using NodaTime;

namespace ReservesModel.Domain.Plans;

/// <summary>A line that runs from a day, until another or for good.</summary>
public abstract class RunningLine(LineHeading heading) : PlanLine(heading)
{
    /// <summary>Its first day; it may lie before or after the horizon.</summary>
    public required Stated<LocalDate> Start { get; init; }

    /// <summary>Its last day, which belongs to it; null if it goes on for good.</summary>
    public Stated<LocalDate>? End { get; init; }

    /// <summary>What a year costs in place of the rule, in years that the plan says.</summary>
    public ByYear<PartYear> PartYear { get; init; } = ByYear<PartYear>.None;

    /// <summary>How its share of a year is counted.</summary>
    public Proration Proration { get; init; }

    /// <summary>How a year's cost falls over its months; null where it falls evenly over those in which the line runs.</summary>
    public Stated<MonthlyProfile>? Profile { get; init; }
}
