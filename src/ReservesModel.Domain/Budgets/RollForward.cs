using ReservesModel.Domain.Amounts;

namespace ReservesModel.Domain.Budgets;

/// <summary>A published line of a reserve: what it opened with, what was put in or taken out, what it closed with.</summary>
/// <param name="Opening">At the start of the year.</param>
/// <param name="Appropriation">Put in is positive, taken out negative.</param>
/// <param name="Closing">At the end of the year, as published.</param>
public sealed record RollForward(Money Opening, Money Appropriation, Money Closing)
{
    /// <summary>What it should close with.</summary>
    public Money Expected => Opening + Appropriation;

    /// <summary>By how much the published closing is too high; £0 where the line casts.</summary>
    public Money Difference => Closing - Expected;

    /// <summary>Whether opening and appropriation make the closing, to the last digit.</summary>
    public bool Casts => Difference.IsNil;
}
