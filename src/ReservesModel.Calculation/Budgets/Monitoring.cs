using System.Collections.Immutable;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Budgets;

/// <summary>Actuals to date against the phased budget of their year, line by line, and what the year is forecast to come to.</summary>
public static class Monitoring
{
    /// <summary>The lines of a plan that a year's monitoring is about: those with a budget, and those with something of them in the
    /// actuals.</summary>
    public static ImmutableArray<PlanLine> LinesOf(Outlook outlook, FinancialYear year, Actuals actuals)
    {
        HashSet<PlanLine> unknown = [.. outlook.UnquantifiedIn(year)];
        HashSet<string> named = [.. actuals.Amounts.Select(amount => amount.Line), .. actuals.Forecasts.Keys, .. actuals.Notes.Select(note => note.Line)];
        return
        [
            .. outlook.Plan.Lines.Where(line =>
                !outlook.Cost(year, line).IsNil || unknown.Contains(line) || named.Contains(line.Key)),
        ];
    }

    /// <summary>The outlook of the year.</summary>
    /// <param name="outlook">The plan's figures.</param>
    /// <param name="year">The year of the actuals, within the plan's horizon.</param>
    /// <param name="actuals">What the ledger has recorded.</param>
    /// <param name="method">How the outturn is forecast; with the officer's every line has a forecast.</param>
    public static MonitoringOutlook Of(Outlook outlook, FinancialYear year, Actuals actuals, ForecastMethod method)
    {
        ILookup<string, ActualAmount> amounts = actuals.Amounts.ToLookup(amount => amount.Line);
        ILookup<string, string> notes = actuals.Notes.ToLookup(note => note.Line, note => note.Text);
        Dictionary<PlanLine, CostPosting> budgets = outlook.CostsIn(year).ToDictionary(posting => posting.Line);
        return new()
        {
            Year = year,
            Actuals = actuals,
            Method = method,
            Lines = [.. LinesOf(outlook, year, actuals).Select(line => Line(line, budgets.GetValueOrDefault(line)))],
        };

        MonitoredLine Line(PlanLine line, CostPosting? budget)
        {
            MonitoredMonths months = new(year, actuals.To, budget, amounts[line.Key]);
            return new()
            {
                Line = line,
                Budget = budget?.Amount,
                BudgetToDate = budget is null ? null : months.BudgetToDate,
                ActualToDate = months.ActualToDate,
                Forecast = method switch
                {
                    ForecastMethod.Profile => months.ByProfile(),
                    ForecastMethod.StraightLine => months.StraightLine(),
                    ForecastMethod.Officer => actuals.Forecasts[line.Key].Value,
                    _ => throw new ArgumentOutOfRangeException(nameof(method), method, "Not a method of forecasting."),
                },
                Causes = budget is null ? [] : VarianceCauses.Of(months),
                Notes = [.. notes[line.Key]],
            };
        }
    }
}
