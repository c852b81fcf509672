using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using static ReservesModel.Tests.Loading.SomePlanText;

namespace ReservesModel.Tests.Loading.Patching;

public class ScenarioTests
{
    private const string Base = """
        { "title": "T", "authority": "A", "horizon": { "from": "2016/17", "to": "2018/19" },
          "recommendations": { "r1": { "title": "R1" } },
          "actions": {
            "posts": { "title": "Posts", "tags": ["staff"], "recommendations": ["r1"], "note": "N",
              "lines": { "post": { "kind": "one-off", "amount": "£100K", "year": "2018/19" } } } },
          "reserves": { "council": { "title": "Council", "kind": "earmarked", "opening": 250000 } },
          "funding": { "f": { "title": "F", "source": "reserve", "reserve": "council", "status": "approved", "priority": 1, "for": ["staff"] } },
          "scenarios": {

        """;

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"note\": null }")]
    [InlineData("{ \"reserves\": { \"council\": { \"opening\": 250000.00 } } }")]
    [InlineData("{ \"horizon\": { \"to\": \"2018/19\", \"from\": \"2016/17\" } }")]
    public void A_change_of_nothing_is_noticed(string change) => Assert.True(Changed(change).ChangesNothing);

    [Theory]
    [InlineData("{ \"note\": \"New\" }")]
    [InlineData("{ \"actions\": { \"posts\": { \"note\": null } } }")]
    public void A_change_is_a_change(string change) => Assert.False(Changed(change).ChangesNothing);

    [Theory]
    [InlineData("{ \"reserves\": { \"council\": null } }", "removed-but-used 9:72")]
    [InlineData("{ \"reserves\": null }", "removed-but-used 9:58")]
    [InlineData("{ \"recommendations\": null }", "removed-but-used 9:58")]
    [InlineData("{ \"actions\": { \"posts\": null } }", "removed-but-used 9:71")]
    [InlineData("{ \"actions\": { \"posts\": { \"tags\": null } } }", "removed-but-used 9:82")]
    [InlineData("{ \"actions\": { \"posts\": { \"tags\": [] } } }", "removed-but-used 9:90")]
    [InlineData("{ \"horizon\": { \"to\": \"2017/18\" } }", "year-outside-horizon 9:77")]
    [InlineData("{ \"title\": null }", "missing-key 9:58")]
    [InlineData("{ \"actions\": { \"posts\": { \"lines\": { \"post\": { \"kind\": null } } } } }", "missing-key 9:103")]
    [InlineData("{ \"actions\": { \"post\": null } }", "unknown-id 9:71")]
    [InlineData("{ \"actions\": { \"posts\": { \"lines\": { \"past\": null } } } }", "unknown-id 9:93")]
    [InlineData("{ \"actions\": { \"posts\": { \"titel\": null } } }", "unknown-key 9:82")]
    [InlineData("{ \"reservs\": null }", "unknown-key 9:58")]
    [InlineData("{ \"scenarios\": {} }", "unknown-key 9:58")]
    [InlineData("{ \"reserves\": { \"council\": { \"opening\": \"lots\" } } }", "amount-malformed 9:96")]
    [InlineData("{ \"reserves\": { \"Council 2\": { \"kind\": \"earmarked\" } } }", "id-malformed 9:72;missing-key 9:85")]
    public void A_fault_of_a_scenario_is_placed_at_its_patch(string change, string expected) =>
        Assert.Equal(expected.Split(';'), Codes(With(change)));

    [Fact]
    public void What_is_removed_and_still_named_says_where_it_is_named() => Assert.Equal(
        "\"council\" is not a reserve of this plan once this change is made, and funding source \"f\" still names it at plan.json:7:69",
        Fault(With("{ \"reserves\": { \"council\": null } }")).Message);

    [Fact]
    public void Removing_what_is_not_there_names_the_nearest()
    {
        Fault fault = Fault(With("{ \"actions\": { \"post\": null } }"));
        Assert.Equal("there is no action \"post\" to remove", fault.Message);
        Assert.Equal("The nearest is \"posts\". Actions here: posts.", fault.Hint);
    }

    [Fact]
    public void Faults_of_the_plan_are_not_told_again_for_each_scenario() => Assert.Equal(
        ["amount-malformed 6:82", "amount-malformed 9:96"],
        Codes(With("{ \"reserves\": { \"council\": { \"opening\": \"lots\" } } }").Replace("250000", "\"much\"", StringComparison.Ordinal)));

    [Fact]
    public void A_scenario_builds_on_another_wherever_it_stands()
    {
        ScenarioFile file = Bound(Base + """
            "two": { "title": "Two", "from": "one", "change": { "reserves": { "council": { "minimum": 5 } } } },
            "one": { "title": "One", "change": { "reserves": { "council": { "opening": 7 } } } } } }
            """);
        Assert.Equal(["base", "two", "one"], file.Scenarios.Select(scenario => scenario.Id));
        Reserve reserve = file.Scenarios[1].Plan.Reserves[0];
        Assert.Equal((7, 1), (reserve.Opening!.Value.Pounds, reserve.Minimum.Length));
        Assert.Equal(("base", "one", null), (file.Scenarios[2].From, file.Scenarios[1].From, file.Base.From));
    }

    [Fact]
    public void A_fault_that_came_from_the_scenario_before_is_told_once() => Assert.Equal(
        ["removed-but-used 9:38"],
        Codes(Base + """
            "one": { "title": "One", "change": { "reserves": null } },
            "two": { "title": "Two", "from": "one", "change": { "note": "N" } } } }
            """));

    private static Scenario Changed(string change) => Bound(With(change)).Scenarios[1];

    private static string With(string change) =>
        $"{Base}\"s\": {{ \"title\": \"S\", \"note\": \"As supposed.\", \"change\": {change} }} }} }}";
}
