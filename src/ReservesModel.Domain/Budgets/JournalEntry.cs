using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Budgets;

/// <summary>A row of the budget journal. All rows of a year add to nil: what is spent is above nil, what pays for it below.</summary>
/// <param name="Year">The year.</param>
/// <param name="Account">Where it is booked.</param>
/// <param name="IsFunding">Whether it is of the funding side.</param>
/// <param name="IsPermanent">Whether it stays in the budget.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Reference">The line, or the source with the line it pays for: recurrent-posts/posts.</param>
/// <param name="Title">What it is, in words.</param>
public sealed record JournalEntry(
    FinancialYear Year, CostCentre Account, bool IsFunding, bool IsPermanent, Money Amount, string Reference, string Title)
{
    /// <summary>The amounts of the year's twelve months, in order from its first; they add to the amount.</summary>
    public required MonthlyAmounts Months { get; init; }
}
