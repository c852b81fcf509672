using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using static ReservesModel.Tests.Loading.SomePlanText;

namespace ReservesModel.Tests.Loading.Binding;

public class FundingTests
{
    private const string Actions = """
        "actions": {
          "send": { "title": "A", "lines": { "one": { "kind": "one-off", "amount": 1, "year": "2016/17" } } },
          "posts": { "title": "B", "tags": ["send"], "lines": { "two": { "kind": "one-off", "amount": 1, "year": "2016/17" } } },
          "other": { "title": "C", "lines": { "three": { "kind": "one-off", "amount": 1, "year": "2016/17", "tags": ["own"] } } }
        }
        """;

    [Theory]
    [InlineData("\"send\"", "send/one posts/two")]
    [InlineData("\"posts\"", "posts/two")]
    [InlineData("\"other/three\"", "other/three")]
    [InlineData("\"own\", \"posts\"", "posts/two other/three")]
    public void A_name_means_every_action_line_and_tag_of_that_name(string names, string lines)
    {
        Plan plan = Bound(Plan($"{Actions}, {Source($"\"for\": [{names}]")}")).Base.Plan;
        Assert.Equal(lines.Split(' '), plan.Lines.Where(plan.Funding[0].ForLines.Contains).Select(line => line.Key));
    }

    [Fact]
    public void An_unknown_name_is_a_fault_that_names_the_nearest() => Assert.StartsWith(
        "The nearest is \"other/three\".", Fault(Plan($"{Actions}, {Source("\"for\": [\"other/tree\"]")}")).Hint, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "2016 2017 2018")]
    [InlineData("\"years\": [\"2018/19\", \"2016/17\"]", "2016 2018")]
    [InlineData("\"years\": { \"from\": \"2017/18\" }", "2017 2018")]
    [InlineData("\"years\": { \"to\": \"2017/18\" }", "2016 2017")]
    [InlineData("\"years\": { \"from\": \"2017/18\", \"to\": \"2017/18\" }", "2017")]
    public void Years_are_a_list_or_a_span_with_either_end_open(string years, string expected) => Assert.Equal(
        expected, string.Join(' ', Bound(Plan(Source(years))).Base.Plan.Funding[0].Years.Select(year => year.StartYear)));

    [Theory]
    [InlineData("\"years\": [\"2019/20\"]", FaultCodes.YearOutsideHorizon)]
    [InlineData("\"years\": { \"to\": \"2019/20\" }", FaultCodes.YearOutsideHorizon)]
    [InlineData("\"years\": { \"from\": \"2018/19\", \"to\": \"2016/17\" }", FaultCodes.YearsBackwards)]
    [InlineData("\"for\": []", FaultCodes.EmptyList)]
    [InlineData("\"limit\": { \"2019/20\": 5 }", FaultCodes.YearOutsideHorizon)]
    [InlineData("\"reserve\": \"council\"", FaultCodes.ConflictingKeys)]
    [InlineData("\"years\": \"2016/17\"", FaultCodes.WrongType)]
    public void What_cannot_be_is_a_fault(string member, string code) =>
        Assert.Contains(Faults(Plan(Source(member))), fault => fault.Code == code);

    [Fact]
    public void A_minimum_is_an_amount_a_percentage_or_a_list()
    {
        Reserve reserve = Bound(Plan("""
            "netRevenueBudget": { "2016/17": "£100", "2017/18": "£200", "2018/19": "£300" },
            "reserves": { "r": { "title": "R", "kind": "general-fund", "minimum": [8, "5%", "£2.50"] } }
            """)).Base.Plan.Reserves.Single();
        Assert.Equal([new Money(8), new Money(10), new Money(15)],
            Enumerable.Range(2016, 3).Select(year => reserve.MinimumIn(new(year))));
    }

    private static string Source(string member) =>
        $"\"funding\": {{ \"f\": {{ \"title\": \"F\", \"source\": \"grant\", \"status\": \"approved\", \"priority\": 1{(member.Length > 0 ? ", " : "")}{member} }} }}";
}
