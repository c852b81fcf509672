using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Domain.Budgets;

/// <summary>A line's actuals against its phased budget. Variances are actual or forecast less budget: above nil is more spent, or
/// less saved, than was budgeted.</summary>
public sealed class MonitoredLine
{
    /// <summary>The line.</summary>
    public required PlanLine Line { get; init; }

    /// <summary>The budget of the year; null for a line that has no amount yet, which is not nil.</summary>
    public required Money? Budget { get; init; }

    /// <summary>The budget that was phased to date; null for a line that has no amount yet.</summary>
    public required Money? BudgetToDate { get; init; }

    /// <summary>What is recorded to date.</summary>
    public required Money ActualToDate { get; init; }

    /// <summary>What the year is forecast to come to.</summary>
    public required Money Forecast { get; init; }

    /// <summary>What the months show about the variance to date; they add to it.</summary>
    public ImmutableArray<VarianceCause> Causes { get; init; } = [];

    /// <summary>What the officer says of it.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Actual less budget to date; null without a budget to compare with.</summary>
    public Money? VarianceToDate => BudgetToDate is { } budget ? ActualToDate - budget : null;

    /// <summary>Forecast less budget; null without a budget to compare with.</summary>
    public Money? Variance => Budget is { } budget ? Forecast - budget : null;
}
