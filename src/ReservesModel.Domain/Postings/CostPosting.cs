using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Postings;

/// <summary>What one line costs in one year, in whole pence. Costs are positive; savings and income are negative.</summary>
public sealed class CostPosting(FinancialYear year, PlanLine line, Money amount, Derivation because)
{
    /// <summary>The year.</summary>
    public FinancialYear Year { get; } = year;

    /// <summary>The line.</summary>
    public PlanLine Line { get; } = line;

    /// <summary>The cost, rounded once; £0 where the line costs nothing in the year.</summary>
    public Money Amount { get; } = amount;

    /// <summary>How it is made.</summary>
    public Derivation Because { get; } = because;
}
