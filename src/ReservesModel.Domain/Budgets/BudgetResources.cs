using ReservesModel.Domain.Amounts;

namespace ReservesModel.Domain.Budgets;

/// <summary>What pays for a year's net budget apart from reserves; each part positive, and a collection fund deficit
/// negative.</summary>
/// <param name="CouncilTax">The council tax requirement, parish precepts apart.</param>
/// <param name="CollectionFund">A surplus of earlier years, or a deficit to make good.</param>
/// <param name="BusinessRates">Rates retained, with top-up or after tariff.</param>
/// <param name="Grants">Grants that are not for a named service.</param>
public sealed record BudgetResources(Money CouncilTax, Money CollectionFund, Money BusinessRates, Money Grants)
{
    /// <summary>All of them.</summary>
    public Money Total => CouncilTax + CollectionFund + BusinessRates + Grants;
}
