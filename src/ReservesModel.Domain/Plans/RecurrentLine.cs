using NodaTime;
using ReservesModel.Domain.Amounts;

namespace ReservesModel.Domain.Plans;

/// <summary>A cost that goes on each year from its start until it ends.</summary>
public sealed class RecurrentLine(LineHeading heading) : PlanLine(heading)
{
    /// <inheritdoc/>
    public override LineKind Kind => LineKind.Recurrent;

    /// <summary>The cost of a whole year, by year if it steps; it has a value in every year in which the line runs.</summary>
    public required ByYear<Money> FullYear { get; init; }

    /// <summary>Its first day; it may lie before or after the horizon.</summary>
    public required Stated<LocalDate> Start { get; init; }

    /// <summary>Its last day, which belongs to it; null if it goes on for good.</summary>
    public Stated<LocalDate>? End { get; init; }

    /// <summary>What a year costs in place of the rule, in years that the plan says.</summary>
    public ByYear<PartYear> PartYear { get; init; } = ByYear<PartYear>.None;

    /// <summary>How its share of a year is counted.</summary>
    public Proration Proration { get; init; }
}
