using ReservesModel.Calculation;
using ReservesModel.Domain.Postings;
using ReservesModel.Tests.Laws;

namespace ReservesModel.Tests.Calculation.Budgets;

public sealed class MonthlyPhasingTests
{
    [Fact]
    public void A_cost_from_October_has_six_months() => Assert.Equal(
        [0, 0, 0, 0, 0, 0, 15_833.33m, 15_833.34m, 15_833.33m, 15_833.33m, 15_833.34m, 15_833.33m],
        Months("""{ "kind": "recurrent", "fullYear": "£190K", "start": "2016-10-01" }"""));

    [Fact]
    public void A_part_month_counts_by_its_days() => Assert.Equal(
        [0, 0, 0, 0, 0, 0, 516.13m, 1_000m, 1_000m, 1_000m, 1_000m, 1_000m],
        Months("""{ "kind": "recurrent", "fullYear": "£12,000", "start": "2016-10-16" }"""));

    [Fact]
    public void By_days_each_month_has_its_own() => Assert.Equal(
        [3_000m, 3_100m, 3_000m, 3_100m, 3_100m, 3_000m, 3_100m, 3_000m, 3_100m, 3_100m, 2_800m, 3_100m],
        Months("""{ "kind": "recurrent", "fullYear": "£36,500", "start": "2016-04-01", "proration": "days" }"""));

    [Fact]
    public void An_uplift_in_September_moves_only_the_months_after_it() => Assert.Equal(
        [10_000m, 10_000m, 10_000m, 10_000m, 10_000m, 10_400m, 10_400m, 10_400m, 10_400m, 10_400m, 10_400m, 10_400m],
        Months(
            """{ "kind": "contract", "fullYear": "£120,000", "start": "2016-04-01", "index": "rpi" }""",
            """ "indices": { "rpi": { "title": "RPI", "month": 9, "rates": { "2016/17": "4%" } } }, """));

    [Fact]
    public void What_falls_on_a_day_counts_in_its_month_and_what_falls_in_a_year_is_spread_evenly()
    {
        Assert.Equal(
            [0, 0, 0, 0, 0, 500m, 0, 0, 0, 0, 0, 0], Months("""{ "kind": "one-off", "amount": "£500", "date": "2016-09-15" }"""));
        Assert.Equal(
            [100m, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 300m],
            Months("""{ "kind": "one-off", "amount": "£400", "phasing": { "2016-04": "25%", "2017-03": "75%" } }"""));
        Assert.Equal(
            [10m, 10m, 10m, 10m, 10m, 10m, 10m, 10m, 10m, 10m, 10m, 10m],
            Months("""{ "kind": "one-off", "amount": "£120", "year": "2016/17" }"""));
    }

    private static IEnumerable<decimal> Months(string line, string members = "")
    {
        CostPosting posting = Modelled.Of($$"""
            { "title": "T", "authority": "A", "horizon": { "from": "2016/17", "to": "2016/17" }, {{members}}
              "actions": { "a": { "title": "A", "lines": { "l": {{line}} } } } }
            """)[0].Ledger.Costs.Single();
        return MonthlyPhasing.Of(posting).Months.Select(month => month.Pounds);
    }
}
