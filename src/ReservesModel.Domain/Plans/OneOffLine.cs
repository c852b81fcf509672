using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;

namespace ReservesModel.Domain.Plans;

/// <summary>A cost spent once, all in one year or phased over years or months.</summary>
/// <param name="heading">What every line has.</param>
/// <param name="amount">The whole amount.</param>
/// <param name="portions">When it falls, in order of time; the portions add to the whole.</param>
public sealed class OneOffLine(LineHeading heading, Stated<Money> amount, ImmutableArray<Portion> portions) : PlanLine(heading)
{
    /// <inheritdoc/>
    public override LineKind Kind => LineKind.OneOff;

    /// <summary>The whole amount.</summary>
    public Stated<Money> Amount { get; } = amount;

    /// <summary>When it falls, in order of time.</summary>
    public ImmutableArray<Portion> Portions { get; } = portions;
}
