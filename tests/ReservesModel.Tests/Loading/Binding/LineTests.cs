using NodaTime;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using static ReservesModel.Tests.Loading.SomePlanText;

namespace ReservesModel.Tests.Loading.Binding;

public class LineTests
{
    private const string Recurrent = "\"kind\": \"recurrent\", \"fullYear\": \"£190K\", \"start\": \"2016-10-01\"";
    private const string OneOff = "\"kind\": \"one-off\", \"amount\": \"£100\"";

    [Fact]
    public void A_one_off_of_a_year_falls_whole_in_it()
    {
        Portion portion = Assert.Single(BoundLine<OneOffLine>($"{OneOff}, \"year\": \"2017/18\"").Portions);
        Assert.Equal((new FinancialYear(2017), new LocalDate(2018, 3, 31), Share.Whole, PortionTime.Year),
            (portion.Year, portion.Until, portion.Share!.Value, portion.When.Value));
    }

    // Each value is within its own bounds; what they come to together would not fit into the arithmetic of funding.
    [Fact]
    public void A_plan_that_comes_to_more_than_any_authority_could_mean_is_refused()
    {
        Fault fault = Fault(Line($"{Recurrent}, \"partYear\": {{ \"2016/17\": \"100000000000/1\" }}"));
        Assert.Equal(FaultCodes.AmountTooLarge, fault.Code);
        BoundLine<RecurrentLine>($"{Recurrent}, \"partYear\": {{ \"2016/17\": \"10000000000/1\" }}");
    }

    [Fact]
    public void Months_of_one_year_stay_apart_and_stand_in_order_of_time()
    {
        OneOffLine line = BoundLine<OneOffLine>($"{OneOff}, \"phasing\": {{ \"2017-04\": \"1/3\", \"2016-05\": \"1/3\", \"2016-04\": \"1/3\" }}");
        Assert.Equal([new(2016, 4, 30), new(2016, 5, 31), new(2017, 4, 30)], line.Portions.Select(portion => portion.Until));
        Assert.Equal(["2016-04", "2016-05", "2017-04"], line.Portions.Select(portion => portion.When.Written));
    }

    [Fact]
    public void Thirds_add_to_the_whole_and_33_percent_do_not()
    {
        BoundLine<OneOffLine>($"{OneOff}, \"phasing\": {{ \"2016/17\": \"1/3\", \"2017/18\": \"1/3\", \"2018/19\": \"1/3\" }}");
        Fault fault = Fault(Line($"{OneOff}, \"phasing\": {{ \"2016/17\": \"33%\", \"2017/18\": \"33%\", \"2018/19\": \"33%\" }}"));
        Assert.Equal("the shares add to 99/100, 1/100 less than the whole", fault.Message);
    }

    [Fact]
    public void Amounts_that_add_to_more_than_the_amount_say_by_how_much() => Assert.Equal(
        "the amounts add to £120, £20 more than the amount",
        Fault(Line($"{OneOff}, \"phasing\": {{ \"2016/17\": \"£60\", \"2017/18\": \"£60\" }}")).Message);

    [Fact]
    public void A_number_in_a_phasing_is_a_share_and_text_with_a_pound_sign_an_amount()
    {
        Assert.NotNull(BoundLine<OneOffLine>($"{OneOff}, \"phasing\": {{ \"2016/17\": 1 }}").Portions[0].Share);
        Assert.NotNull(BoundLine<OneOffLine>($"{OneOff}, \"phasing\": {{ \"2016/17\": \"£100\" }}").Portions[0].Amount);
    }

    [Fact]
    public void Shares_too_fine_to_add_up_are_a_fault() => Assert.Equal(FaultCodes.ShareTooFine, Fault(Line(
        $"{OneOff}, \"phasing\": {{ \"2016/17\": \"1/999999999989\", \"2017/18\": \"1/999999999961\", \"2018/19\": \"1/2\" }}")).Code);

    [Theory]
    [InlineData("", Proration.Months)]
    [InlineData("\"proration\": \"days\"", Proration.Days)]
    public void A_line_counts_as_its_plan_does(string plan, Proration proration) =>
        Assert.Equal(proration, BoundLine<RecurrentLine>(Recurrent, plan).Proration);

    [Fact]
    public void A_line_may_count_otherwise_than_its_plan() => Assert.Equal(
        Proration.Months, BoundLine<RecurrentLine>($"{Recurrent}, \"proration\": \"months\"", "\"proration\": \"days\"").Proration);

    [Fact]
    public void A_start_may_lie_before_or_after_the_horizon()
    {
        BoundLine<RecurrentLine>(Recurrent.Replace("2016-10-01", "2001-10-01", StringComparison.Ordinal));
        BoundLine<RecurrentLine>(Recurrent.Replace("2016-10-01", "2031-10-01", StringComparison.Ordinal));
    }

    [Fact]
    public void A_full_year_needs_a_value_only_where_the_line_runs()
    {
        const string stepped = "\"kind\": \"recurrent\", \"fullYear\": { \"2017/18\": \"£1\" }, \"start\": \"2017-04-01\"";
        BoundLine<RecurrentLine>($"{stepped}, \"end\": \"2018-03-31\"");
        Assert.Equal(FaultCodes.FullYearMissing, Fault(Line(stepped)).Code);
    }

    [Theory]
    [InlineData("\"14/12\"", 14, 12)]
    [InlineData("\"182 days\"", 182, 365)]
    [InlineData("0.5", 5, 10)]
    public void A_part_year_may_be_a_share_even_above_the_full_year(string written, long parts, long of) => Assert.Equal(
        new Share(parts, of),
        BoundLine<RecurrentLine>($"{Recurrent}, \"partYear\": {{ \"2016/17\": {written} }}").PartYear[new(2016)]?.Value.Share);

    [Fact]
    public void A_part_year_may_be_an_amount() => Assert.Equal(
        new Money(95_000),
        BoundLine<RecurrentLine>($"{Recurrent}, \"partYear\": {{ \"2016/17\": \"£95K\" }}").PartYear[new(2016)]?.Value.Amount);

    [Fact]
    public void A_line_without_an_amount_counts_for_every_year_unless_it_says_when()
    {
        Assert.Equal([2016, 2017, 2018], Years("\"kind\": \"not-stated\""));
        Assert.Equal([2016, 2017, 2018], Years("\"kind\": \"one-off\""));
        Assert.Equal([2017], Years("\"kind\": \"one-off\", \"year\": \"2017/18\""));
        Assert.Equal([2017, 2018], Years("\"kind\": \"recurrent\", \"start\": \"2017-06-01\""));
        Assert.Equal([2016, 2017], Years("\"kind\": \"recurrent\", \"end\": \"2017-06-01\""));
        Assert.Equal([2016, 2018], Years("\"kind\": \"one-off\", \"phasing\": { \"2018/19\": \"1/2\", \"2016/17\": \"1/2\" }"));
    }

    [Fact]
    public void A_line_has_an_amount_or_a_reason_why_not()
    {
        Assert.Equal(FaultCodes.ConflictingKeys, Fault(Line($"{OneOff}, \"unquantified\": \"Later.\"")).Code);
        Assert.Equal(FaultCodes.ConflictingKeys, Fault(Line("\"kind\": \"one-off\", \"unquantified\": \"Later.\", \"phasing\": { \"2016/17\": \"£5\" }")).Code);
        Assert.Equal(FaultCodes.ConflictingKeys, Fault(Line("\"kind\": \"not-stated\", \"unquantified\": \"Later.\", \"year\": \"2016/17\", \"start\": \"2016-10-01\"")).Code);
    }

    [Fact]
    public void A_key_of_another_kind_says_to_which_it_belongs() => Assert.StartsWith(
        "It belongs to a line of kind recurrent, staffing, agency, demand-led, saving, income or contract.", Fault(Line($"{OneOff}, \"year\": \"2016/17\", \"partYear\": {{}}")).Hint, StringComparison.Ordinal);

    [Fact]
    public void What_is_assumed_is_kept_with_its_value_and_listed()
    {
        Plan plan = Bound(Line($"{Recurrent}, \"assumed\": {{ \"start\": \"Six months.\" }}")).Base.Plan;
        RecurrentLine line = Assert.IsType<RecurrentLine>(Assert.Single(plan.Lines));
        Assert.True(line.Heading.IsAssumed);
        Assert.Equal("Six months.", line.Start.Assumed);
        Assumption assumption = Assert.Single(plan.Assumptions);
        Assert.Equal(("Posts", "actions/posts/lines/post", "start", "2016-10-01", line.Start.Place),
            (assumption.Of, assumption.Path, assumption.Key, assumption.Written, assumption.Place));
    }

    [Fact]
    public void A_line_takes_its_actions_title_and_tags()
    {
        PlanLine line = Bound(Plan("""
            "actions": { "a": { "title": "Act", "tags": ["send", "staff"],
                "lines": { "l": { "kind": "one-off", "amount": 1, "year": "2016/17", "tags": ["staff", "own"] } } } }
            """)).Base.Plan.Lines.Single();
        Assert.Equal("Act", line.Heading.Title);
        Assert.Equal("staff own send", string.Join(' ', line.Heading.Tags));
    }

    private static IEnumerable<int> Years(string line) =>
        BoundLine<UnquantifiedLine>($"{line}, \"unquantified\": \"Later.\"").Years.Select(year => year.StartYear);
}
