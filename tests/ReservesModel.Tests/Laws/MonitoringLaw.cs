using System.Collections.Immutable;
using ReservesModel.Calculation;
using ReservesModel.Calculation.Budgets;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Time;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Tests.Laws;

public sealed class MonitoringLaw
{
    [Law(150)]
    public void Spending_as_budgeted_has_no_variance_and_the_budget_as_its_outturn(PlanSketch sketch)
    {
        foreach (MonitoringOutlook monitored in Monitored(sketch, (amount, _) => amount, ForecastMethod.Profile))
        {
            Assert.All(monitored.Lines.Where(line => line.Budget is not null), line =>
            {
                Assert.Equal(Money.Nil, line.VarianceToDate);
                Assert.Equal(line.Budget, line.Forecast);
                Assert.Empty(line.Causes);
            });
        }
    }

    [Law(150)]
    public void The_causes_of_a_variance_add_to_it_and_the_lines_to_the_totals(PlanSketch sketch)
    {
        foreach (MonitoringOutlook monitored in Monitored(sketch, Otherwise, ForecastMethod.StraightLine))
        {
            Assert.All(monitored.Lines.Where(line => line.Budget is not null), line =>
                Assert.Equal(line.VarianceToDate, line.Causes.Total(cause => cause.Amount)));
            if (monitored.IsComplete)
            {
                Assert.Equal(monitored.ActualToDate - monitored.BudgetToDate, monitored.VarianceToDate);
                Assert.Equal(monitored.Forecast - monitored.Budget, monitored.Variance);
            }
        }
    }

    [Law(150)]
    public void By_the_end_of_the_year_the_outturn_is_what_was_spent(PlanSketch sketch)
    {
        foreach (MonitoringOutlook monitored in Monitored(sketch, Otherwise, ForecastMethod.StraightLine, months: 12))
        {
            Assert.All(monitored.Lines.Where(line => line.Causes.All(cause => cause.Kind != VarianceCauseKind.SometimeInYear)), line =>
                Assert.Equal(line.ActualToDate, line.Forecast));
        }
    }

    // Some months left out, some changed, some added.
    private static Money Otherwise(Money amount, int month) => (month % 5) switch
    {
        0 => Money.Nil,
        1 => amount + new Money(12.34m),
        2 => new Money(amount.Pounds * 3),
        _ => amount,
    };

    private static IEnumerable<MonitoringOutlook> Monitored(
        PlanSketch sketch, Func<Money, int, Money> spent, ForecastMethod method, int months = 7)
    {
        foreach (Outlook outlook in Modelled.Of(sketch))
        {
            FinancialYear year = outlook.Years[0];
            ImmutableArray<ActualAmount> amounts =
            [
                .. from posting in outlook.CostsIn(year)
                   from month in Enumerable.Range(0, months)
                   let amount = spent(MonthlyPhasing.Of(posting).Months[month], month)
                   where !amount.IsNil
                   select new ActualAmount(posting.Line.Key, year.FirstDay.PlusMonths(month).ToYearMonth(), amount, Place.None),
            ];
            yield return Monitoring.Of(outlook, year, new() { To = year.FirstDay.PlusMonths(months - 1).ToYearMonth(), Amounts = amounts }, method);
        }
    }
}
