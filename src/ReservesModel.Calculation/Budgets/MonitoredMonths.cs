using NodaTime;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Budgets;

/// <summary>One line's months of a year: what was phased in each, and what is recorded in those that are gone.</summary>
internal sealed class MonitoredMonths
{
    private readonly FinancialYear _year;
    private readonly Money[] _budget;
    private readonly Money[] _actual = new Money[MonthlyAmounts.Count];

    internal MonitoredMonths(FinancialYear year, YearMonth to, CostPosting? budget, IEnumerable<ActualAmount> amounts)
    {
        _year = year;
        _budget = budget is null ? new Money[MonthlyAmounts.Count] : [.. MonthlyPhasing.Of(budget).Months];
        IsSometime = budget is { Amount.IsNil: false } && budget.Because.Terms.All(IsSometimeInYear);
        Gone = At(to) + 1;
        foreach (ActualAmount amount in amounts)
        {
            _actual[At(amount.Month)] += amount.Amount;
        }
    }

    /// <summary>How many months of the year are gone.</summary>
    internal int Gone { get; }

    /// <summary>Whether the plan says only in which year it falls: its even months are a convention, and show nothing.</summary>
    internal bool IsSometime { get; }

    internal Money BudgetToDate => _budget.Take(Gone).Total(month => month);

    internal Money ActualToDate => _actual.Total(month => month);

    internal Money Budget(int month) => _budget[month];

    internal Money Actual(int month) => _actual[month];

    internal YearMonth Month(int at) => _year.FirstDay.PlusMonths(at).ToYearMonth();

    internal bool HasBudget => Array.Exists(_budget, month => !month.IsNil);

    /// <summary>What was spent, and the budget phased in the months to come. Of what falls sometime in the year, what is left of its
    /// budget is still to come.</summary>
    internal Money ByProfile() => IsSometime ? AtLeastBudget() : ActualToDate + _budget.Skip(Gone).Total(month => month);

    /// <summary>£30,000 in three months is £120,000 in twelve; of a line that runs from October, £30,000 to December is £60,000 by
    /// March. Without a budget the months are the whole year's.</summary>
    internal Money StraightLine()
    {
        int months = HasBudget ? _budget.Count(month => !month.IsNil) : MonthlyAmounts.Count;
        int gone = HasBudget ? _budget.Take(Gone).Count(month => !month.IsNil) : Gone;
        return gone == 0 || IsSometime ? ByProfile() : new Money(ActualToDate.Pounds * months / gone).ToPence();
    }

    // A saving is below nil: at least its budget is at most that sum.
    private Money AtLeastBudget()
    {
        Money budget = _budget.Total(month => month);
        return budget < Money.Nil ? Money.Min(budget, ActualToDate) : Money.Max(budget, ActualToDate);
    }

    private static bool IsSometimeInYear(Term term) => term.Timing is Timing.Falls falls
        && falls.Portions.All(portion => portion.When.Value is PortionTime.Year or PortionTime.PhasedYear);

    private int At(YearMonth month) => (12 * (month.Year - _year.StartYear)) + month.Month - _year.StartMonth;
}
