using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Budgets;

/// <summary>A year of a medium-term strategy as an authority states it, all amounts positive.</summary>
/// <param name="Year">The year.</param>
/// <param name="Spend">The net budget if no saving is made.</param>
/// <param name="Funding">What pays for it without reserves.</param>
/// <param name="Reserves">What reserves pay towards the rest, for this year only.</param>
/// <param name="Options">The savings identified for this year.</param>
public sealed record MediumTermYear(
    FinancialYear Year, Money Spend, Money Funding, Money Reserves, IReadOnlyList<SavingsOption> Options);
