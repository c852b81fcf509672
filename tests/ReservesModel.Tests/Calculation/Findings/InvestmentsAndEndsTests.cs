using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Tests.Laws;

namespace ReservesModel.Tests.Calculation.Findings;

/// <summary>What the findings on investments, grants, awards and cover say beyond their smallest plans.</summary>
public sealed class InvestmentsAndEndsTests
{
    private const string Running = "\"kind\": \"recurrent\", \"fullYear\": \"£1K\", \"start\": \"2024-04-01\"";
    private const string Enabling = """
        "work": { "title": "Work", "completes": "2024-12-31", "lines": {
          "set-up": { "kind": "one-off", "amount": "£100K", "year": "2024/25" },
          "run": { "kind": "recurrent", "title": "Run", "fullYear": "£RUN", "start": "2024-04-01" } } },
        "less": { "title": "Less", "lines": {
          "saving": { "kind": "saving", "fullYear": "£200K", "start": "2025-04-01", "enabledBy": "work", "costToAchieve": { "amount": "£20K", "year": "2024/25" } } } }
        """;

    [Fact] // 100 + 20 + 40 in the first year; 160 less 160 a year in the second
    public void An_action_pays_back_with_what_it_enables_elsewhere()
    {
        Finding found = Assert.Single(Found("payback", Enabling.Replace("£RUN", "£40K")));

        Assert.Equal("Work", found.Subject);
        Assert.Equal([160_000m, 0, -160_000m], found.Figures.Select(figure => figure.Amount.Pounds));
        Assert.StartsWith("It pays back in 2025/26.", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_action_that_goes_on_to_cost_more_than_it_saves_is_no_investment()
    {
        Finding found = Assert.Single(Found("payback", Enabling.Replace("£RUN", "£300K")));

        Assert.Equal("Less", found.Subject);
        Assert.Equal([20_000m, -180_000m, -380_000m], found.Figures.Select(figure => figure.Amount.Pounds));
    }

    [Fact]
    public void What_is_not_paid_back_by_the_end_is_a_warning()
    {
        Finding found = Assert.Single(Found("payback", Enabling.Replace("£RUN", "£150K")));

        Assert.Equal(Severity.Warning, found.Severity);
        Assert.Equal([270_000m, 220_000m, 170_000m], found.Figures.Select(figure => figure.Amount.Pounds));
    }

    [Fact] // the horizon ends two years after the first cost
    public void An_action_that_has_not_paid_back_is_over_the_limit_once_the_limit_is_past()
    {
        string plan = Enabling.Replace("£RUN", "£150K");

        Assert.Empty(Found("payback-over-limit", plan));
        Assert.Empty(Found("payback-over-limit", plan, members: "\"paybackLimit\": 3,"));
        Finding found = Assert.Single(Found("payback-over-limit", plan, members: "\"paybackLimit\": 2,"));
        Assert.StartsWith("It does not pay back by the end of 2026/27, 2 years after", found.Message, StringComparison.Ordinal);
        Assert.EndsWith("they are not added up.", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("payback")]
    [InlineData("payback-over-limit")]
    public void What_has_no_amount_yet_is_said_not_to_be_in_the_time_of_payback(string code)
    {
        const string Open = "\"open\": { \"kind\": \"one-off\", \"year\": \"2024/25\", \"unquantified\": \"Not priced yet.\" }";
        string plan = Enabling.Replace("£RUN", "£150K").Replace("\"set-up\":", $"{Open}, \"set-up\":");

        Finding found = Assert.Single(Found(code, plan, members: "\"paybackLimit\": 2,"));
        Assert.EndsWith("A line has no amount yet and is not in them.", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_enabler_or_a_cost_for_a_while_says_of_a_saving_is_its_cost()
    {
        const string Saving = "\"less\": { \"kind\": \"saving\", \"fullYear\": \"£1K\", \"start\": \"2024-04-01\" }";

        Assert.Single(Found("saving-cost-not-stated", $"\"a\": {{ \"title\": \"A\", \"lines\": {{ {Saving} }} }}"));
        Assert.Single(Found("saving-cost-not-stated", $"\"a\": {{ \"title\": \"A\", \"lines\": {{ {Saving}, \"x\": {{ {Running} }} }} }}"));
        Assert.Empty(Found("saving-cost-not-stated", $"\"a\": {{ \"title\": \"A\", \"lines\": {{ {Saving}, \"x\": {{ {Running}, \"end\": \"2025-09-30\" }} }} }}"));
        Assert.Empty(Found("saving-cost-not-stated",
            $"\"a\": {{ \"title\": \"A\", \"lines\": {{ {Saving}, \"x\": {{ \"kind\": \"one-off\", \"unquantified\": \"In May.\" }} }} }}"));
        Assert.Empty(Found("saving-cost-not-stated", Enabling.Replace("£RUN", "£40K").Replace(", \"costToAchieve\": { \"amount\": \"£20K\", \"year\": \"2024/25\" }", "")));
    }

    [Fact]
    public void A_grant_whose_end_other_money_covers_is_worth_knowing_only()
    {
        Finding found = Assert.Single(Found("grant-ends", """
            "posts": { "title": "Posts", "lines": { "posts": { "kind": "recurrent", "fullYear": "£100K", "start": "2024-04-01" } } }
            """, """
            "grant": { "title": "Grant", "source": "grant", "status": "approved", "priority": 1, "limit": { "2024/25": "£90K", "2025/26": "£60K", "2026/27": "£0" } },
            "base": { "title": "Base", "source": "base-budget", "status": "approved", "priority": 2 }
            """));

        Assert.Equal(Severity.Note, found.Severity);
        Assert.Equal([30_000m, 60_000m], found.Figures.Select(figure => figure.Amount.Pounds));
    }

    [Fact]
    public void A_grant_that_falls_with_its_cost_does_not_end() => Assert.Empty(Found("grant-ends", """
        "posts": { "title": "Posts", "lines": { "posts": { "kind": "recurrent", "start": "2024-04-01",
          "fullYear": { "2024/25": "£100K", "2025/26": "£60K", "2026/27": "£30K" } } } }
        """, """
        "grant": { "title": "Grant", "source": "grant", "status": "approved", "priority": 1, "total": "£190K" }
        """));

    [Fact] // £24,790 in 2024/25 and £25,583 in 2025/26 are published; the award of 2026/27 is assumed
    public void A_spinal_point_that_the_award_raises_is_worth_knowing_only()
    {
        Finding found = Assert.Single(Found("rates-carried-on", Point("\"index\": \"pay\"")));

        Assert.Equal((Severity.Note, "Pay of spinal point 5"), (found.Severity, found.Subject));
        Assert.Equal(["2026/27"], found.Figures.Select(figure => figure.Year.ToString()));
    }

    [Fact]
    public void A_spinal_point_that_nothing_raises_is_to_be_answered() =>
        Assert.Equal(Severity.Warning, Assert.Single(Found("rates-carried-on", Point("\"note\": \"No index.\""))).Severity);

    [Fact]
    public void A_spinal_point_needs_no_rate_for_a_year_whose_pay_is_published() =>
        Assert.Empty(Found("index-rate-missing", Point("\"index\": \"pay\"")));

    [Fact] // £120,000 × 1% × 7/12 from September, and 1.04 times as much for five months of the next year with its own 4%
    public void A_settled_uplift_of_September_costs_more_from_September()
    {
        Finding found = Assert.Single(Found("pay-award-settled", """
            "care": { "title": "Care", "lines": { "care": { "kind": "contract", "fullYear": "£120K", "start": "2024-04-01", "index": "fees" } } }
            """));

        Assert.Equal([700m, 1_200m + 28, 1_248m], found.Figures.Select(figure => figure.Amount.Pounds));
    }

    [Fact]
    public void Cover_that_runs_on_beside_the_post_is_said_to()
    {
        Finding found = Assert.Single(Found("agency-premium", """
            "team": { "title": "Team", "lines": {
              "post": { "kind": "staffing", "title": "Post", "fte": 1, "salary": "£52,000", "onCosts": "0%", "start": "2024-10-01" },
              "cover": { "kind": "agency", "title": "Cover", "price": "£1,000", "weeks": 52, "start": "2024-04-01", "end": "2024-12-31", "instead": "team/post", "number": 2 } } }
            """));

        Assert.Equal([39_000m], found.Figures.Select(figure => figure.Amount.Pounds));
        Assert.EndsWith("from then both are paid until the cover ends.", found.Message, StringComparison.Ordinal);
    }

    private static string Point(string member) => $$"""
        "posts": { "title": "Posts", "lines": { "posts": { "kind": "staffing", "fte": 1, "point": 5, "start": "2024-04-01", {{member}} } } }
        """;

    private static Finding[] Found(string code, string actions, string funding = "", string members = "")
    {
        Outlook outlook = Modelled.Of($$"""
            { "title": "T", "authority": "A", "horizon": { "from": "2024/25", "to": "2026/27" }, {{members}}
              "indices": {
                "pay": { "title": "Pay award", "rates": { "2026/27": "3%" } },
                "fees": { "title": "Fees", "month": 9, "rates": { "2024/25": "3%", "2025/26": "4%", "2026/27": "0%" }, "settled": { "2024/25": "4%" } } },
              "actions": { {{actions}} }, "funding": { {{funding}} } }
            """)[0];
        Scenario scenario = new(Scenario.BaseId, "T", null, null, outlook.Plan, ChangesNothing: false, outlook.Plan.Actions[0].Place);
        return [.. ReservesModel.Calculation.Findings.FindingChecks.Run(scenario, outlook).Where(finding => finding.Code.Code == code)];
    }
}
