using NodaTime;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Plans;

/// <summary>A portion of a one-off cost: when it falls, and how much of it as a share or as an amount.</summary>
/// <param name="Year">The financial year in which it falls.</param>
/// <param name="Until">The last day on which it can fall, as far as the plan says: the date itself, the end of the month, or
/// the end of the year.</param>
/// <param name="Share">The share of the whole, where the plan gives shares; otherwise null.</param>
/// <param name="Amount">The amount, where the plan gives amounts; otherwise null.</param>
/// <param name="When">The time as the plan writes it, and where.</param>
public sealed record Portion(
    FinancialYear Year, LocalDate Until, Stated<Share>? Share, Stated<Money>? Amount, Stated<PortionTime> When);
