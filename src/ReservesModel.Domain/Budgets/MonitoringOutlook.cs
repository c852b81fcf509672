using System.Collections.Immutable;
using NodaTime;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Budgets;

/// <summary>A year's actuals to date against the plan's phased budget, and what the year is forecast to come to.</summary>
public sealed class MonitoringOutlook
{
    /// <summary>The year.</summary>
    public required FinancialYear Year { get; init; }

    /// <summary>What the ledger has recorded.</summary>
    public required Actuals Actuals { get; init; }

    /// <summary>How the outturn is forecast.</summary>
    public required ForecastMethod Method { get; init; }

    /// <summary>The lines that have a budget, actuals or a forecast in the year, in the plan's order.</summary>
    public required ImmutableArray<MonitoredLine> Lines { get; init; }

    /// <summary>The first month of the year.</summary>
    public YearMonth From => Year.FirstDay.ToYearMonth();

    /// <summary>The last month of actuals.</summary>
    public YearMonth To => Actuals.To;

    /// <summary>Whether every line has a budget to compare with.</summary>
    public bool IsComplete => Lines.All(line => line.Budget is not null);

    /// <summary>The budget of all lines, as far as it is known.</summary>
    public Money Budget => Lines.Total(line => line.Budget ?? Money.Nil);

    /// <summary>The budget of all lines to date, as far as it is known.</summary>
    public Money BudgetToDate => Lines.Total(line => line.BudgetToDate ?? Money.Nil);

    /// <summary>What is recorded of all lines.</summary>
    public Money ActualToDate => Lines.Total(line => line.ActualToDate);

    /// <summary>What all lines are forecast to come to.</summary>
    public Money Forecast => Lines.Total(line => line.Forecast);

    /// <summary>The variances to date of the lines that have a budget.</summary>
    public Money VarianceToDate => Lines.Total(line => line.VarianceToDate ?? Money.Nil);

    /// <summary>The variances at outturn of the lines that have a budget.</summary>
    public Money Variance => Lines.Total(line => line.Variance ?? Money.Nil);

    /// <summary>Whether nothing at all is recorded in the last month: the ledger may not be complete to then.</summary>
    public bool LastMonthIsEmpty => Actuals.Amounts.All(amount => amount.Month != To);
}
