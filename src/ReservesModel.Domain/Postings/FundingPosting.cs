using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Postings;

/// <summary>What one source gives, or is intended to give, for one line in one year, in whole pence, above nil.</summary>
public sealed class FundingPosting(FinancialYear year, FundingSource source, PlanLine line, Money amount)
{
    /// <summary>The year.</summary>
    public FinancialYear Year { get; } = year;

    /// <summary>The source; one that is to be identified gives nothing, and the posting is then an intended home.</summary>
    public FundingSource Source { get; } = source;

    /// <summary>The line that it pays for.</summary>
    public PlanLine Line { get; } = line;

    /// <summary>How much of the line's cost.</summary>
    public Money Amount { get; } = amount;
}
