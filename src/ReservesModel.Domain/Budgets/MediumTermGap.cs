using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Budgets;

/// <summary>The budget gap of a year of a medium-term strategy, in each of the ways in which it is told.</summary>
/// <param name="Year">The year.</param>
/// <param name="BeforeReserves">Spending less funding.</param>
/// <param name="AfterReserves">What is left of it when reserves have paid for the year.</param>
/// <param name="Need">What must be found this year: what is left, less what was left the year before. A smaller draw on reserves
/// than the year before adds to it.</param>
/// <param name="Identified">Savings identified for the year.</param>
/// <param name="Unidentified">The need less those savings; negative where more is identified than is needed.</param>
public sealed record MediumTermGap(
    FinancialYear Year,
    CumulativeGap BeforeReserves,
    CumulativeGap AfterReserves,
    AnnualGap Need,
    Money Identified,
    AnnualGap Unidentified);
