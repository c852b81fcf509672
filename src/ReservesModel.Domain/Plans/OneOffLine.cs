using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;

namespace ReservesModel.Domain.Plans;

/// <summary>An amount that is spent, saved or charged once, all in one year or phased over years or months.</summary>
/// <param name="heading">What every line has.</param>
/// <param name="amount">The whole amount, never below nil.</param>
/// <param name="portions">When it falls, in order of time; the portions add to the whole.</param>
/// <param name="kind">What it is a cost of.</param>
public sealed class OneOffLine(
    LineHeading heading, Stated<Money> amount, ImmutableArray<Portion> portions, LineKind kind = LineKind.OneOff)
    : PlanLine(heading)
{
    /// <inheritdoc/>
    public override LineKind Kind { get; } = kind;

    /// <inheritdoc/>
    /// <remarks>What is set aside for borrowing falls in portions over the life of the asset, and is no one-off.</remarks>
    public override LineNature Nature => Kind == LineKind.Capital ? LineNature.Recurrent : LineNature.OneOff;

    /// <inheritdoc/>
    public override bool IsCredit => Kind is LineKind.Saving or LineKind.Income;

    /// <summary>The whole amount.</summary>
    public Stated<Money> Amount { get; } = amount;

    /// <summary>When it falls, in order of time.</summary>
    public ImmutableArray<Portion> Portions { get; } = portions;
}
