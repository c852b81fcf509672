using ReservesModel.Domain.Amounts;

namespace ReservesModel.Domain.Budgets;

/// <summary>How far savings were made.</summary>
/// <param name="Proposed">Savings in the budget; above nil where a proportion is asked for.</param>
/// <param name="Achieved">Savings made.</param>
/// <param name="Pressure">A cost in the year that ate up part of what was made; positive.</param>
public sealed record SavingsDelivery(Money Proposed, Money Achieved, Money Pressure = default)
{
    /// <summary>What is not made up: £6,754K proposed, £5,714K achieved and a pressure of £328K leave £1,368K.</summary>
    public Money AtRisk => Proposed - Achieved + Pressure;

    /// <summary>Achieved of proposed, as a decimal.</summary>
    public decimal Delivered => Achieved.Pounds / Proposed.Pounds;

    /// <summary>Several of them together.</summary>
    public static SavingsDelivery Total(IReadOnlyCollection<SavingsDelivery> savings) => new(
        savings.Total(saving => saving.Proposed),
        savings.Total(saving => saving.Achieved),
        savings.Total(saving => saving.Pressure));
}
