using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Postings;

/// <summary>How much of a line's cost in one year is met by the plan's own savings and income, in whole pence, above nil.</summary>
public sealed class OffsetPosting(FinancialYear year, PlanLine line, Money amount)
{
    /// <summary>The year.</summary>
    public FinancialYear Year { get; } = year;

    /// <summary>The line that is met.</summary>
    public PlanLine Line { get; } = line;

    /// <summary>How much of its cost.</summary>
    public Money Amount { get; } = amount;
}
