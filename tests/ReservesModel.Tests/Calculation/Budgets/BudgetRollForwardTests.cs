using ReservesModel.Calculation.Budgets;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Tests.Laws;

namespace ReservesModel.Tests.Calculation.Budgets;

public sealed class BudgetRollForwardTests
{
    private const string Posts = """
        "actions": { "team": { "title": "Team", "lines": {
          "posts": { "kind": "recurrent", "fullYear": "£190K", "start": "2016-10-01" },
          "setup": { "kind": "one-off", "amount": "£100K", "year": "2016/17" } } } }
        """;

    [Fact]
    public void Part_of_a_year_is_growth_and_the_rest_is_the_step_to_the_full_year()
    {
        BudgetYear[] years = Of($$""" "budget": { "opening": "£10m" }, {{Posts}} """);

        Assert.Equal([95_000m, 0, 0], years.Select(year => year.Moved(MovementKind.Growth).Pounds));
        Assert.Equal([0, 95_000m, 0], years.Select(year => year.Moved(MovementKind.FullYear).Pounds));
        Assert.Equal([100_000m, 0, 0], years.Select(year => year.OneOffs.Pounds));
        Assert.Equal([0, 100_000m, 0], years.Select(year => year.OneOffsRemoved.Pounds));
        Assert.Equal([10_195_000m, 10_190_000m, 10_190_000m], years.Select(year => year.Closing.Pounds));
    }

    [Fact]
    public void A_post_that_ends_is_a_one_off_of_the_budget()
    {
        BudgetYear[] years = Of("""
            "budget": { "opening": "£10m" },
            "actions": { "team": { "title": "Team", "lines": {
              "post": { "kind": "recurrent", "fullYear": "£50K", "start": "2016-04-01", "end": "2018-03-31" } } } }
            """);

        Assert.All(years, year => Assert.Empty(year.Movements));
        Assert.Equal([50_000m, 50_000m, 0], years.Select(year => year.OneOffs.Pounds));
        Assert.Equal([10_050_000m, 10_050_000m, 10_000_000m], years.Select(year => year.Closing.Pounds));
    }

    [Fact]
    public void A_pay_award_is_pay_and_an_uplift_is_prices()
    {
        BudgetYear[] years = Of("""
            "budget": { "opening": "£10m" }, "indices": { "up": { "title": "Up", "rates": "10%" } },
            "actions": { "team": { "title": "Team", "lines": {
              "post": { "kind": "staffing", "fte": 1, "salary": "£30K", "onCosts": 0, "start": "2016-04-01", "index": "up" },
              "care": { "kind": "contract", "fullYear": "£200K", "start": "2016-04-01", "index": "up" } } } }
            """);

        Assert.Equal([0, 3_000m, 3_300m], years.Select(year => year.Moved(MovementKind.Pay).Pounds));
        Assert.Equal([0, 20_000m, 22_000m], years.Select(year => year.Moved(MovementKind.Price).Pounds));
        Assert.Equal([230_000m, 0, 0], years.Select(year => year.Moved(MovementKind.Growth).Pounds));
    }

    // £8.5m then £4m of reserves: the saving to be found in the second year is what the gap grows by, and the £4.5m less.
    [Fact]
    public void Gateshead_2025_as_a_plan_gives_the_published_gap_and_annual_need()
    {
        BudgetYear[] years = Of(
            """
            "budget": { "opening": "£320.647m",
              "movements": { "all": { "title": "Movement of the base", "kind": "pressure",
                "permanent": { "2026/27": "£17.448m", "2027/28": "£15.974m", "2028/29": "£12.502m", "2029/30": "£10.77m" } } },
              "resources": { "all": { "title": "Funding", "kind": "other",
                "amount": { "2025/26": "£307.323m", "2026/27": "£315.048m", "2027/28": "£324.053m", "2028/29": "£333.879m", "2029/30": "£342.987m" } } },
              "useOfReserves": { "2025/26": "£8.5m", "2026/27": "£4m" } }
            """,
            "2025/26",
            "2029/30");

        Assert.Equal([13.324m, 23.047m, 30.016m, 32.692m, 34.354m], years.Select(year => Millions(year.Gap.BeforeReserves)));
        Assert.Equal([4.824m, 19.047m, 30.016m, 32.692m, 34.354m], years.Select(year => Millions(year.Gap.AfterReserves)));
        Assert.Equal([4.824m, 14.223m, 10.969m, 2.676m, 1.662m], years.Select(year => year.Gap.Need.Amount.Pounds / 1_000_000));
    }

    // Bury's council tax of 2016/17 rose by 3.000% for adult social care and 1.940% besides, to £1,422.16 on a base of 52,350.
    [Fact]
    public void Bury_2017_as_a_plan_gives_the_published_band_D()
    {
        BudgetYear year = Of(
            """
            "budget": { "opening": "£100m", "councilTax": { "authority": "upper-tier", "lastBandD": "£1,355.21",
              "coreRise": "1.94%", "socialCareRise": "3%", "dwellings": 53941.25, "collectionRate": "97.05%", "rounding": "whole" } }
            """,
            "2017/18",
            "2017/18").Single();

        Assert.Equal(52_350m, year.CouncilTax!.Base.BandDEquivalents);
        Assert.Equal(1_422.16m, year.CouncilTax.BandD.Pounds);
        Assert.False(year.CouncilTax.Verdict!.IsExcessive);
    }

    [Fact]
    public void Savings_lower_the_gap_and_are_told_apart_from_it()
    {
        BudgetYear[] years = Of("""
            "budget": { "opening": "£10m", "resources": { "all": { "title": "All", "kind": "other", "amount": "£10m" } },
              "movements": { "demand": { "title": "Demand", "kind": "pressure", "permanent": { "2016/17": "£500K" } } } },
            "actions": { "less": { "title": "Less", "lines": { "s": { "kind": "saving", "fullYear": "£200K", "start": "2016-10-01" } } } }
            """);

        Assert.Equal([500_000m, 500_000m, 500_000m], years.Select(year => year.GapBeforeSavings.Amount.Pounds));
        Assert.Equal([400_000m, 300_000m, 300_000m], years.Select(year => year.Gap.BeforeReserves.Amount.Pounds));
    }

    private static BudgetYear[] Of(string members, string from = "2016/17", string to = "2018/19")
    {
        Outlook outlook = Modelled.Of($$"""
            { "title": "T", "authority": "A", "horizon": { "from": "{{from}}", "to": "{{to}}" }, {{members}} }
            """)[0];
        return [.. BudgetRollForward.Of(outlook)!.Years];
    }

    private static decimal Millions(CumulativeGap gap) => gap.Amount.Pounds / 1_000_000;
}
