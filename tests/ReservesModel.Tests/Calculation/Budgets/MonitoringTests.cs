using NodaTime;
using ReservesModel.Calculation.Budgets;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Importing;
using ReservesModel.Reporting.Explanations;
using ReservesModel.Tests.Laws;

namespace ReservesModel.Tests.Calculation.Budgets;

public sealed class MonitoringTests
{
    private const string FromJuly = """{ "kind": "recurrent", "fullYear": "£120K", "start": "2016-07-01" }""";
    private const string AllYear = """{ "kind": "recurrent", "fullYear": "£120K", "start": "2015-04-01" }""";
    private const string Saving = """{ "kind": "saving", "fullYear": "£120K", "start": "2015-04-01" }""";

    [Fact] // £36,000 in three of the nine months in which it runs
    public void A_straight_line_goes_over_the_months_in_which_a_line_runs() => Assert.Equal(
        new Money(108_000), Of(FromJuly, "2016-09", "2016-07=12000 2016-08=12000 2016-09=12000", ForecastMethod.StraightLine).Forecast);

    [Fact]
    public void A_straight_line_of_a_line_all_the_year_is_by_month_gone_times_twelve() => Assert.Equal(
        new Money(100_000), Of(AllYear, "2016-06", "2016-04=5000 2016-06=20000", ForecastMethod.StraightLine).Forecast);

    [Fact]
    public void A_profile_adds_the_rest_of_the_phased_budget() => Assert.Equal(
        new Money(48_000 + 60_000), Of(FromJuly, "2016-09", "2016-07=36000 2016-08=12000", ForecastMethod.Profile).Forecast);

    [Fact]
    public void Before_a_line_runs_a_straight_line_is_the_budget()
    {
        MonitoredLine line = Of(FromJuly, "2016-05", "", ForecastMethod.StraightLine);

        Assert.Equal((new Money(90_000), Money.Nil), (line.Forecast, line.VarianceToDate));
        Assert.Empty(line.Causes);
    }

    [Theory]
    [InlineData(AllYear, "2016-06", "", "No spend recorded to date; £30,000 was budgeted in April to June.")]
    [InlineData(AllYear, "2016-06", "2016-06=10000", "No spend recorded in April and May, when £20,000 was budgeted; it starts after that.")]
    [InlineData(AllYear, "2016-06", "2016-04=10000 2016-06=10000", "No spend recorded in May, when £10,000 was budgeted.")]
    [InlineData(AllYear, "2016-05", "2016-04=11000 2016-05=11000", "£2,000 over budget in April and May, about 10% in each month.")]
    [InlineData(AllYear, "2016-05", "2016-04=9000 2016-05=12000", "£1,000 over budget in April and May together, not evenly over the months.")]
    [InlineData(AllYear, "2016-04", "2016-04=9000", "£1,000 under budget in April.")]
    [InlineData(FromJuly, "2016-07", "2016-05=500 2016-07=10000", "£500 is recorded in May, for which nothing was budgeted.")]
    [InlineData("""{ "kind": "one-off", "amount": "£5K", "year": "2017/18" }""", "2016-05", "2016-05=500", "£500 is recorded in May; the line has no budget in this year.")]
    [InlineData(Saving, "2016-05", "", "No saving recorded to date; £20,000 was budgeted in April and May.")]
    [InlineData(Saving, "2016-05", "2016-04=-8000 2016-05=-8000", "£4,000 short of budget in April and May, about 20% in each month.")]
    [InlineData(Saving, "2016-05", "2016-04=-12000 2016-05=-12000", "£4,000 more than budget in April and May, about 20% in each month.")]
    [InlineData("""{ "kind": "one-off", "amount": "£12K", "year": "2016/17" }""", "2016-05", "2016-05=12000",
        "The plan does not say when in the year it falls, and its budget is spread evenly: the variance to date shows nothing yet.")]
    [InlineData("""{ "kind": "recurrent", "unquantified": "Under negotiation." }""", "2016-05", "2016-05=12000",
        "The plan has no amount for it yet; £12,000 is recorded.")]
    public void What_the_months_show_is_said_and_no_more(string line, string to, string actuals, string sentence) =>
        Assert.Equal([sentence], VarianceWords.Of(Of(line, to, actuals, ForecastMethod.Profile)));

    [Fact]
    public void What_falls_sometime_in_the_year_is_still_to_come_until_it_is_spent()
    {
        const string line = """{ "kind": "one-off", "amount": "£12K", "year": "2016/17" }""";

        Assert.Equal(new Money(12_000), Of(line, "2016-12", "2016-05=3000", ForecastMethod.Profile).Forecast);
        Assert.Equal(new Money(13_000), Of(line, "2016-12", "2016-05=13000", ForecastMethod.StraightLine).Forecast);
    }

    [Fact]
    public void A_line_without_an_amount_has_no_variance_which_is_not_nil()
    {
        MonitoredLine line = Of("""{ "kind": "recurrent", "unquantified": "Under negotiation." }""", "2016-06", "2016-05=3000", ForecastMethod.StraightLine);

        Assert.Equal((null, null, new Money(12_000)), (line.Budget, line.Variance, line.Forecast));
    }

    [Fact]
    public void Rows_of_a_ledger_add_up() => Assert.Equal(
        new Money(7_000), Of(AllYear, "2016-05", "2016-04=9000 2016-04=-3000 2016-05=1000", ForecastMethod.Profile).ActualToDate);

    private static MonitoredLine Of(string line, string to, string actuals, ForecastMethod method)
    {
        Outlook outlook = Modelled.Of($$"""
            { "title": "T", "authority": "A", "horizon": { "from": "2016/17", "to": "2017/18" },
              "actions": { "a": { "title": "A", "lines": { "l": {{line}} } } } }
            """)[0];
        string csv = string.Concat(actuals.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(row => $"a/l,{row.Replace('=', ',')}\n"));
        YearMonth month = new(int.Parse(to[..4], System.Globalization.CultureInfo.InvariantCulture), int.Parse(to[5..], System.Globalization.CultureInfo.InvariantCulture));
        FinancialYear year = new(2016);
        Actuals read = ActualsReader.ReadText("actuals.csv", $"line,month,amount,note\n{csv}a/l,,,Seen\n", outlook.Plan, year, month).Value;
        return Monitoring.Of(outlook, year, read, method).Lines.Single();
    }
}
