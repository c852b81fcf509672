using ReservesModel.Domain.Amounts;

namespace ReservesModel.Domain.Budgets;

/// <summary>A sum said as council tax: what it would put on Band D, if nothing else paid for it.</summary>
/// <param name="OnBandD">In whole pence.</param>
/// <param name="OfLastYear">Those pence of last year's Band D, as a decimal: 0.01 is 1%.</param>
public sealed record CouncilTaxEquivalent(Money OnBandD, decimal OfLastYear);
