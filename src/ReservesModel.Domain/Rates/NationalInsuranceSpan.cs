using ReservesModel.Domain.Amounts;

namespace ReservesModel.Domain.Rates;

/// <summary>The part of a financial year, by days, in which one rate of National Insurance is due: 219/365 of 2022/23 at 15.05%,
/// then 146/365 at 13.8%.</summary>
public sealed record NationalInsuranceSpan(EmployerNationalInsurance Rate, Share ShareOfYear);
