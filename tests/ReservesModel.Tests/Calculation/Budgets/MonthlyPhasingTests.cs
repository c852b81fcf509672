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

    [Fact]
    public void A_profile_says_how_a_year_falls_over_its_months() => Assert.Equal(
        [0, 0, 0, 0, 0, 0, 0, 0, 48_000m, 60_000m, 0, 12_000m],
        Months("""{ "kind": "recurrent", "fullYear": "£120K", "start": "2016-04-01", "profile": { "december": "40%", "january": "50%", "march": 0.1 } }"""));

    [Fact] // nine months are £120K, and April is not among them
    public void A_part_of_a_year_falls_by_the_shares_of_the_months_that_it_has() => Assert.Equal(
        [0, 0, 0, 0, 60_000m, 0, 0, 0, 0, 60_000m, 0, 0],
        Months("""{ "kind": "recurrent", "fullYear": "£160K", "start": "2016-07-01", "profile": { "april": "1/3", "august": "1/3", "january": "1/3" } }"""));

    [Fact] // 47/31 months of £93K are £11,750: 16 of the 31 days of October, and all of November
    public void A_part_month_has_that_part_of_its_share() => Assert.Equal(
        [0, 0, 0, 0, 0, 0, 4_000m, 7_750m, 0, 0, 0, 0],
        Months("""
            { "kind": "recurrent", "fullYear": "£93K", "start": "2016-10-16", "end": "2016-11-30", "profile": { "october": "50%", "november": "50%" } }
            """));

    [Fact] // £122,800 in the year; £60K before the uplift weighs 5,000 and after it 5,200
    public void A_share_after_an_uplift_weighs_at_the_new_price() => Assert.Equal(
        [60_196.08m, 0, 0, 0, 0, 62_603.92m, 0, 0, 0, 0, 0, 0],
        Months(
            """{ "kind": "contract", "fullYear": "£120,000", "start": "2016-04-01", "index": "rpi", "profile": { "april": "1/2", "september": "1/2" } }""",
            """ "indices": { "rpi": { "title": "RPI", "month": 9, "rates": { "2016/17": "4%" } } }, """));

    [Fact]
    public void A_saving_falls_by_its_profile_below_nil() => Assert.Equal(
        [-4_000m, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -8_000m],
        Months("""{ "kind": "saving", "fullYear": "£12K", "start": "2016-04-01", "profile": { "april": "1/3", "march": "2/3" } }"""));

    [Fact]
    public void A_line_that_runs_only_in_months_without_a_share_falls_evenly_over_them() => Assert.Equal(
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 10_000m, 10_000m, 10_000m],
        Months("""{ "kind": "recurrent", "fullYear": "£120K", "start": "2017-01-01", "profile": { "may": 1 } }"""));

    private static IEnumerable<decimal> Months(string line, string members = "")
    {
        CostPosting posting = Modelled.Of($$"""
            { "title": "T", "authority": "A", "horizon": { "from": "2016/17", "to": "2016/17" }, {{members}}
              "actions": { "a": { "title": "A", "lines": { "l": {{line}} } } } }
            """)[0].Ledger.Costs.Single();
        return MonthlyPhasing.Of(posting).Months.Select(month => month.Pounds);
    }
}
