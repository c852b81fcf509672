using ReservesModel.Domain.Amounts;

namespace ReservesModel.Domain.Budgets;

/// <summary>What a year adds to the budget gap: the saving to be found that year, if every earlier year found its own and went on
/// finding it. Negative where the gap gets smaller.</summary>
/// <remarks>It has no arithmetic with <see cref="CumulativeGap"/>, nor with plain money: Gateshead's £14.223m of 2026/27 is
/// £19.047m cumulative, and the two are never added.</remarks>
public readonly record struct AnnualGap(Money Amount)
{
    /// <summary>What is left of it when these savings are made; negative where more is identified than is needed.</summary>
    public AnnualGap Less(Money savings) => new(Amount - savings);
}
