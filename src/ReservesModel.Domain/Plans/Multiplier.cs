using System.Collections.Immutable;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Plans;

/// <summary>A number that a price is multiplied by, and that may change on any day.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Name">What it is, in words: full-time equivalents, pension rate, pay award.</param>
/// <param name="Values">The number, from the days on which it changes.</param>
public sealed record Multiplier(FactorKind Kind, string Name, Steps<decimal> Values)
{
    /// <summary>The index whose rises the numbers are; null for a number of another kind.</summary>
    public PriceIndex? Index { get; init; }

    /// <summary>The numbers as they would be if no rate of the index had been settled; null where none has.</summary>
    public Steps<decimal>? AsAssumed { get; init; }

    /// <summary>The years of the plan for which the index states no rate though one would count here: not the years whose price is
    /// known in itself, as that of a published spinal point.</summary>
    public ImmutableArray<FinancialYear> Unstated { get; init; } = [];
}
