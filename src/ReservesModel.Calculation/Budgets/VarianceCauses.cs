using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;

namespace ReservesModel.Calculation.Budgets;

/// <summary>A line's variance to date, split by what its months show: months of budget without actuals, of actuals without budget,
/// and of both. The parts add to the variance, so that nothing of it stays unexplained.</summary>
internal static class VarianceCauses
{
    // Months that differ by the same part of their budget to within a hundredth of it are at the same rate.
    private const decimal SameWithin = 0.01m;

    internal static ImmutableArray<VarianceCause> Of(MonitoredMonths months)
    {
        if (months.IsSometime)
        {
            return Whole(months);
        }

        int[] gone = [.. Enumerable.Range(0, months.Gone)];
        int[] budgeted = [.. gone.Where(month => !months.Budget(month).IsNil)];
        int[] silent = [.. budgeted.Where(month => months.Actual(month).IsNil)];
        int[] both = [.. budgeted.Where(month => !months.Actual(month).IsNil)];
        int[] unbudgeted = [.. gone.Where(month => months.Budget(month).IsNil && !months.Actual(month).IsNil)];
        bool hasStarted = both.Length + unbudgeted.Length > 0;
        int[] late = hasStarted ? [.. silent.TakeWhile((month, at) => budgeted[at] == month)] : [];
        IEnumerable<VarianceCause> causes =
        [
            Cause(hasStarted ? VarianceCauseKind.LateStart : VarianceCauseKind.NotStarted, hasStarted ? late : silent),
            Cause(VarianceCauseKind.NothingRecorded, hasStarted ? [.. silent.Except(late)] : []),
            Cause(months.HasBudget ? VarianceCauseKind.UnbudgetedMonths : VarianceCauseKind.NoBudget, unbudgeted),
            Cause(IsSameRate(months, both) ? VarianceCauseKind.SameRate : VarianceCauseKind.Uneven, both),
        ];
        return [.. causes.Where(cause => !cause.Amount.IsNil)];

        VarianceCause Cause(VarianceCauseKind kind, IReadOnlyCollection<int> of)
        {
            Money budget = of.Total(months.Budget);
            return new(kind, [.. of.Select(months.Month)], of.Total(months.Actual) - budget, budget);
        }
    }

    // Where the plan does not say when, no month of it is late, early or silent.
    private static ImmutableArray<VarianceCause> Whole(MonitoredMonths months)
    {
        Money variance = months.ActualToDate - months.BudgetToDate;
        return variance.IsNil
            ? []
            : [new(VarianceCauseKind.SometimeInYear, [.. Enumerable.Range(0, months.Gone).Select(months.Month)], variance, months.BudgetToDate)];
    }

    private static bool IsSameRate(MonitoredMonths months, int[] both)
    {
        decimal[] rates = [.. both.Select(month => (months.Actual(month) - months.Budget(month)).Pounds / months.Budget(month).Pounds)];
        return rates.Length > 1 && rates.Max() - rates.Min() <= SameWithin;
    }
}
