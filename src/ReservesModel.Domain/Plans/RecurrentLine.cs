using ReservesModel.Domain.Amounts;

namespace ReservesModel.Domain.Plans;

/// <summary>A cost that goes on each year from its start until it ends, at the amount that the plan states.</summary>
public sealed class RecurrentLine(LineHeading heading) : RunningLine(heading)
{
    /// <inheritdoc/>
    public override LineKind Kind => LineKind.Recurrent;

    /// <inheritdoc/>
    public override LineNature Nature => LineNature.Recurrent;

    /// <summary>The cost of a whole year, by year if it steps; it has a value in every year in which the line runs.</summary>
    public required ByYear<Money> FullYear { get; init; }
}
