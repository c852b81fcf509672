using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Tests.Laws;

namespace ReservesModel.Tests.Calculation.Expansion;

/// <summary>Lines priced by hand: the working stands beside each.</summary>
public sealed class PricedByHandTests
{
    private const string Posts = "\"kind\": \"staffing\", \"fte\": 2, \"salary\": \"£40,000\", \"pension\": \"18%\", \"start\": \"2020-04-01\"";

    [Fact] // 13.8% above £9,100 in 2024/25, 15% above £5,000 in 2025/26
    public void Two_posts_over_a_change_of_National_Insurance_from_April()
    {
        decimal pay = 2 * 40_000m, pension = pay * 0.18m; // £80,000 and £14,400
        Costs(Posts, "2024/25", "2025/26",
            pay + ((pay - (2 * 9_100m)) * 0.138m) + pension, // + £61,800 × 13.8% = £8,528.40
            pay + ((pay - (2 * 5_000m)) * 0.15m) + pension); // + £70,000 × 15% = £10,500
        Costs(Posts, "2024/25", "2025/26", 102_928.40m, 104_900m);
    }

    // 15.05% until 5 November 2022, which is 7 months and 5 of 30 days, 13.8% in the 25 of 30 days and 4 months that are left:
    // £61,800 × (15.05% × 43/72 + 13.8% × 29/72) = £8,989.754...
    [Fact]
    public void Two_posts_in_the_year_in_which_National_Insurance_changed_in_November() =>
        Costs(Posts, "2022/23", "2022/23", 80_000m + 8_989.75m + 14_400m);

    [Fact] // half of £30,000 is £15,000; one person has one threshold: (£15,000 − £5,000) × 15%
    public void Half_a_post_has_one_threshold() => Costs(
        "\"kind\": \"staffing\", \"fte\": 0.5, \"salary\": \"£30,000\", \"start\": \"2025-04-01\"", "2025/26", "2025/26", 15_000m + 1_500m);

    [Fact] // the same half post shared by two people has two thresholds: (£15,000 − £10,000) × 15%
    public void A_shared_post_has_as_many_thresholds_as_people() => Costs(
        "\"kind\": \"staffing\", \"fte\": 0.5, \"posts\": 2, \"salary\": \"£30,000\", \"start\": \"2025-04-01\"",
        "2025/26", "2025/26", 15_000m + 750m);

    [Fact] // £4,000 lies below £5,000: no National Insurance, and none back
    public void Pay_below_the_threshold_bears_no_National_Insurance() => Costs(
        "\"kind\": \"staffing\", \"fte\": 0.2, \"salary\": \"£20,000\", \"start\": \"2025-04-01\"", "2025/26", "2025/26", 4_000m);

    // Two posts from October: pay £40,000, supplement £2,000, pension on both 18% × £42,000 = £7,560, levy 0.5% = £210; National
    // Insurance (£84,000 − £10,000) × 15% × 6/12 = £5,550; 3% of all that is vacant; recruitment and retention once.
    [Fact]
    public void Everything_that_a_post_may_cost() => Costs(
        "\"kind\": \"staffing\", \"fte\": 2, \"salary\": \"£40,000\", \"supplement\": \"£2,000\", \"pension\": \"18%\", \"levy\": \"0.5%\", "
            + "\"vacancy\": \"3%\", \"recruitment\": \"£5K\", \"retention\": { \"amount\": \"£3K\", \"date\": \"2026-03-31\" }, \"start\": \"2025-10-01\"",
        "2025/26", "2025/26", ((40_000m + 2_000m + 7_560m + 210m + 5_550m) * 0.97m) + 5_000m + 3_000m);

    [Fact] // £30,000 × 1.03 × 1.3 = £40,170 as assumed; settled at 3.2% from April: £30,000 × 1.032 × 1.3 = £40,248, £78 more
    public void An_award_as_settled_replaces_the_assumed_one_from_April()
    {
        const string post = "\"kind\": \"staffing\", \"fte\": 1, \"salary\": \"£30,000\", \"onCosts\": \"30%\", \"start\": \"2024-04-01\", \"index\": \"pay\"";
        Costs(post, "2024/25", "2025/26", Index("pay", "\"rates\": { \"2025/26\": \"3%\" }"), 39_000m, 40_170m);
        Costs(post, "2024/25", "2025/26", Index("pay", "\"rates\": { \"2025/26\": \"3%\" }, \"settled\": { \"2025/26\": \"3.2%\" }"), 39_000m, 40_248m);
    }

    [Fact] // point 5: £24,790 in 2024/25, £25,583 in 2025/26, the award is in it; 2% more in 2026/27: £26,094.66
    public void A_spinal_point_has_its_published_pay_and_the_award_from_there() => Costs(
        "\"kind\": \"staffing\", \"fte\": 1, \"point\": 5, \"onCosts\": \"0%\", \"start\": \"2024-04-01\", \"index\": \"pay\"",
        "2024/25", "2026/27", Index("pay", "\"rates\": { \"2025/26\": \"3%\", \"2026/27\": \"2%\" }"), 24_790m, 25_583m, 26_094.66m);

    // 40 children, 12 of them at £4,500 and 28 at £900 a week; then 10 and 30. Two children × £3,600 × 52 weeks = £374,400 less.
    [Fact]
    public void A_change_of_mix_saves_the_difference_in_price()
    {
        decimal before = ((12 * 4_500m) + (28 * 900m)) * 52, after = ((10 * 4_500m) + (30 * 900m)) * 52;
        Assert.Equal((4_118_400m, 3_744_000m, 374_400m), (before, after, before - after));
        Costs(
            "\"kind\": \"demand-led\", \"number\": 40, \"weeks\": 52, \"start\": \"2024-04-01\", \"types\": { "
                + "\"residential\": { \"title\": \"Residential\", \"price\": \"£4,500\", \"share\": { \"2024/25\": \"30%\", \"2025/26\": \"25%\" } }, "
                + "\"fostering\": { \"title\": \"Fostering\", \"price\": \"£900\", \"share\": { \"2024/25\": \"70%\", \"2025/26\": \"75%\" } } }",
            "2024/25", "2025/26", before, after);
        Costs(
            "\"kind\": \"demand-led\", \"weeks\": 52, \"start\": \"2025-04-01\", \"types\": { "
                + "\"residential\": { \"title\": \"Residential\", \"price\": \"£4,500\", \"number\": -2 }, "
                + "\"fostering\": { \"title\": \"Fostering\", \"price\": \"£900\", \"number\": 2 } }",
            "2024/25", "2025/26", 0m, -374_400m);
    }

    [Fact] // 40, then 5% more: 42 × £1,000 × 52 = £2,184,000
    public void A_number_grows_on_the_year_before() => Costs(
        "\"kind\": \"demand-led\", \"number\": 40, \"growth\": \"5%\", \"price\": \"£1,000\", \"weeks\": 52, \"start\": \"2024-04-01\"",
        "2024/25", "2026/27", 2_080_000m, 2_184_000m, 2_293_200m);

    [Fact] // £120,000 × 5/12 + £124,800 × 7/12 = £50,000 + £72,800; then £124,800 × 5/12 + £128,544 × 7/12 = £52,000 + £74,984
    public void An_uplift_in_September_counts_for_seven_months() => Costs(
        "\"kind\": \"contract\", \"fullYear\": \"£120,000\", \"start\": \"2024-04-01\", \"index\": \"uplift\"", "2024/25", "2025/26",
        Index("uplift", "\"month\": 9, \"rates\": { \"2024/25\": \"4%\", \"2025/26\": \"3%\" }"), 50_000m + 72_800m, 52_000m + 74_984m);

    [Fact] // in 2023/24 prices, raised by 2% and 5% to those of 2025/26: £100,000 × 1.02 × 1.05
    public void A_price_base_before_the_horizon_brings_the_rates_since() => Costs(
        "\"kind\": \"contract\", \"fullYear\": \"£100,000\", \"start\": \"2025-04-01\", \"index\": \"cpi\"", "2025/26", "2025/26",
        Index("cpi", "\"priceBase\": \"2023/24\", \"rates\": { \"2023/24\": \"9%\", \"2024/25\": \"2%\", \"2025/26\": \"5%\" }"), 107_100m);

    [Fact] // half a year of 52 weeks is 26: £1,800 × 26
    public void Agency_cover_for_half_a_year() => Costs(
        "\"kind\": \"agency\", \"price\": \"£1,800\", \"weeks\": 52, \"start\": \"2024-04-01\", \"end\": \"2024-09-30\"", "2024/25", "2025/26", 46_800m, 0m);

    // £1m over 25 years at 4.5%: the annuity factor is 14.828209, so £67,439.03 a year. First interest is £45,000 and provision
    // £22,439.03; the second provision is 4.5% more, £23,448.78, and interest on what is left, £977,560.97, is £43,990.24.
    [Fact]
    public void Borrowing_repaid_by_annuity() => Costs(
        "\"kind\": \"capital\", \"amount\": \"£1m\", \"spent\": \"2024/25\", \"life\": 25, \"interest\": \"4.5%\", \"method\": \"annuity\"",
        "2024/25", "2026/27", 0m, 22_439.03m + 45_000m, 23_448.78m + 43_990.24m);

    [Fact] // £1.2m less a grant of £200K: £1m ÷ 25 = £40,000, and 4.5% on £1m, then on £960,000
    public void Borrowing_repaid_in_equal_parts() => Costs(
        "\"kind\": \"capital\", \"amount\": \"£1.2m\", \"financed\": \"£200K\", \"spent\": \"2024/25\", \"life\": 25, \"interest\": \"4.5%\"",
        "2024/25", "2026/27", 0m, 40_000m + 45_000m, 40_000m + 43_200m);

    [Fact] // £200,000 × 6/12 × 50% = £50,000; it costs £30,000 to achieve
    public void A_saving_of_which_half_is_delivered() => Costs(
        "\"kind\": \"saving\", \"fullYear\": \"£200K\", \"start\": \"2024-10-01\", \"delivery\": { \"2024/25\": \"50%\", \"2025/26\": \"100%\" }, "
            + "\"costToAchieve\": { \"amount\": \"£30K\", \"year\": \"2024/25\" }",
        "2024/25", "2025/26", -50_000m + 30_000m, -200_000m);

    [Fact] // its own action is complete at the end of December: three months, £50,000
    public void A_saving_waits_for_what_enables_it() => Costs(
        "\"kind\": \"saving\", \"fullYear\": \"£200K\", \"start\": \"2024-04-01\", \"enabledBy\": \"a\"", "2024/25", "2025/26", -50_000m, -200_000m);

    [Fact]
    public void Redundancy_comes_once() => Costs("\"kind\": \"redundancy\", \"amount\": \"£50K\", \"year\": \"2024/25\"", "2024/25", "2025/26", 50_000m, 0m);

    [Fact] // income of £100K and a cost of £70K: £30K is left over, and there is no gap
    public void Income_beyond_the_costs_is_a_surplus_and_no_gap()
    {
        Outlook outlook = Plan(
            "\"kind\": \"income\", \"fullYear\": \"£100K\", \"start\": \"2024-04-01\"", "2024/25", "2024/25",
            ", \"cost\": { \"kind\": \"recurrent\", \"fullYear\": \"£70K\", \"start\": \"2024-04-01\" }", "");
        Assert.Equal(
            (-30_000m, 70_000m, 30_000m, 0m),
            (outlook.Cost(outlook.Years[0]).Pounds, outlook.Offset(outlook.Years[0]).Pounds, outlook.Surplus(outlook.Years[0]).Pounds, outlook.Gap(outlook.Years[0]).Pounds));
    }

    // £9,000 rises by 3% to £9,270, which is £170 above £9,100: National Insurance £23.46. At the prices of the plan the pay lies
    // below the threshold, and there is none.
    [Fact]
    public void In_real_terms_no_National_Insurance_is_given_back()
    {
        Outlook outlook = Plan(
            "\"kind\": \"staffing\", \"fte\": 1, \"salary\": \"£9,000\", \"start\": \"2024-04-01\", \"index\": \"pay\"", "2024/25", "2024/25", "",
            Index("pay", "\"rates\": { \"2024/25\": \"3%\" }"));
        Assert.Equal(new Money(9_293.46m), outlook.Cost(outlook.Years[0]));
        Assert.Equal(new Money(9_000m), outlook.CostAtBasePrices(outlook.Years[0]));
    }

    private static void Costs(string line, string from, string to, params decimal[] years) => Costs(line, from, to, "", years);

    private static void Costs(string line, string from, string to, string members, params decimal[] years)
    {
        Outlook outlook = Plan(line, from, to, "", members);
        Assert.Equal(years, outlook.Years.Select(year => outlook.Cost(year).Pounds));
    }

    private static string Index(string id, string rates) => $"\"indices\": {{ \"{id}\": {{ \"title\": \"Index\", {rates} }} }},";

    private static Outlook Plan(string line, string from, string to, string others, string members) => Modelled.Of($$"""
        { "title": "T", "authority": "A", "horizon": { "from": "{{from}}", "to": "{{to}}" }, {{members}}
          "actions": { "a": { "title": "A", "completes": "2024-12-31", "lines": { "l": { {{line}} }{{others}} } } } }
        """)[0];
}
