using System.Collections.Immutable;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Plans;

/// <summary>A cost that is known to be coming and has no amount yet. Not nil: every total of its years is incomplete.</summary>
/// <param name="heading">What every line has.</param>
/// <param name="kind">What it is a cost of, perhaps not stated.</param>
/// <param name="reason">Why it has no amount, and when it will be known.</param>
/// <param name="years">The years of the horizon that it counts for: all of them where the plan gives no time.</param>
public sealed class UnquantifiedLine(
    LineHeading heading, LineKind kind, Stated<string> reason, ImmutableArray<FinancialYear> years) : PlanLine(heading)
{
    /// <inheritdoc/>
    public override LineKind Kind { get; } = kind;

    /// <inheritdoc/>
    public override LineNature Nature => Kind switch
    {
        LineKind.OneOff or LineKind.Redundancy => LineNature.OneOff,
        LineKind.NotStated => LineNature.NotStated,
        _ => LineNature.Recurrent,
    };

    /// <summary>Why it has no amount, and when it will be known.</summary>
    public Stated<string> Reason { get; } = reason;

    /// <summary>The years that it counts for, in order.</summary>
    public ImmutableArray<FinancialYear> Years { get; } = years;
}
