using Newtonsoft.Json.Linq;
using ReservesModel.Testing;
using ReservesModel.Tests.Laws;

namespace ReservesModel.Tests.Engine;

public sealed class RollForwardTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reserves-roll-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_closing_balance_that_is_given_is_the_opening_and_is_not_assumed()
    {
        JToken reserve = Rolled(Plan(reserves: """ "r": { "title": "R", "kind": "earmarked", "opening": "£1m" } """), "--closing", "r=£805K")["reserves"]!["r"]!;

        Assert.Equal("£805,000", reserve["opening"]!.Value<string>());
        Assert.Null(reserve["assumed"]);
    }

    [Fact]
    public void Thirds_of_a_hundred_pounds_keep_the_pence_of_their_years() => Assert.Equal(
        """{"kind":"one-off","amount":"£66.67","phasing":{"2017/18":"£33.34","2018/19":"£33.33"}}""",
        Line(Rolled(Plan("""{ "kind": "one-off", "amount": "£100", "phasing": { "2016/17": "1/3", "2017/18": "1/3", "2018/19": "1/3" } }"""))));

    [Fact]
    public void A_line_that_runs_keeps_its_start_and_loses_its_past_years() => Assert.Equal(
        """{"kind":"recurrent","fullYear":{"2017/18":"£20K","2018/19":"£30K"},"start":"2016-10-01"}""",
        Line(Rolled(Plan("""
            { "kind": "recurrent", "fullYear": { "2016/17": "£10K", "2017/18": "£20K", "2018/19": "£30K" }, "start": "2016-10-01",
              "partYear": { "2016/17": "7/12" }, "assumed": { "partYear": "A guess." } }
            """))));

    [Fact]
    public void A_line_that_starts_after_the_plan_keeps_a_value() => Assert.Equal(
        "£10K",
        Rolled(Plan("""{ "kind": "contract", "fullYear": { "2016/17": "£10K" }, "start": "2030-10-01" }"""))["actions"]!["a"]!["lines"]!["l"]!["fullYear"]!.Value<string>());

    [Fact]
    public void What_is_not_quantified_counts_for_the_years_that_are_left() => Assert.Equal(
        """{"kind":"one-off","unquantified":"Under negotiation.","phasing":{"2017/18":"1/2","2018/19":"1/2"}}""",
        Line(Rolled(Plan("""{ "kind": "one-off", "unquantified": "Under negotiation.", "phasing": { "2016/17": "50%", "2017/18": "25%", "2018/19": "25%" } }"""))));

    [Fact]
    public void A_saving_that_has_ended_leaves_the_cost_of_achieving_it() => Assert.Equal(
        """{"title":"Fewer","kind":"one-off","amount":"£5K","year":"2017/18"}""",
        Line(Rolled(Plan("""
            { "kind": "saving", "title": "Fewer", "fullYear": "£10K", "start": "2016-04-01", "end": "2017-03-31",
              "costToAchieve": { "amount": "£5K", "year": "2017/18" } }
            """))));

    [Fact]
    public void Numbers_that_grow_go_on_from_what_they_have_grown_to() => Assert.Equal(
        "126",
        Rolled(Plan("""{ "kind": "demand-led", "number": 120, "growth": "5%", "price": "£700", "weeks": 52, "start": "2016-04-01" }"""))
            ["actions"]!["a"]!["lines"]!["l"]!["number"]!.ToString());

    [Fact]
    public void An_action_whose_cost_is_past_says_so_and_is_not_uncosted()
    {
        JToken action = Rolled(Plan("""{ "kind": "one-off", "amount": "£100", "year": "2016/17" }"""))["actions"]!["a"]!;

        Assert.Equal("What it cost fell before 2017/18.", action["noCost"]!.Value<string>());
        Assert.Null(action["lines"]);
    }

    [Fact]
    public void A_complete_action_that_enables_a_saving_stays()
    {
        JToken actions = Rolled(Plan(more: """
            , "done": { "title": "D", "status": "complete", "completes": "2016-12-31", "noCost": "Own staff." },
              "saves": { "title": "S", "lines": { "s": { "kind": "saving", "fullYear": "£9K", "start": "2016-04-01", "enabledBy": "done" } } },
              "over": { "title": "O", "status": "complete", "lines": { "o": { "kind": "one-off", "amount": "£9K", "year": "2016/17" } } }
            """))["actions"]!;

        Assert.Equal(["a", "done", "saves"], actions.Children<JProperty>().Select(action => action.Name));
    }

    [Fact]
    public void A_source_keeps_what_is_left_of_its_years_its_total_and_what_it_may_pay_for()
    {
        JToken funding = Rolled(Plan(
            """{ "kind": "recurrent", "fullYear": "£100K", "start": "2016-04-01" }""",
            """ , "b": { "title": "B", "lines": { "gone": { "kind": "one-off", "amount": "£9K", "year": "2016/17" } } } """,
            funding: """
                "g": { "title": "G", "source": "grant", "status": "approved", "priority": 1, "years": ["2016/17", "2017/18"],
                       "limit": { "2016/17": "£40K", "2017/18": "£30K" }, "total": "£60K", "for": ["a/l", "b/gone"] },
                "p": { "title": "P", "source": "grant", "status": "approved", "priority": 2, "years": { "to": "2016/17" } },
                "o": { "title": "O", "source": "grant", "status": "approved", "priority": 3, "for": ["b/gone"] },
                "s": { "title": "S", "source": "savings", "status": "identified", "priority": 4, "years": { "from": "2016/17" } }
                """))["funding"]!;

        Assert.Equal(["g", "s"], funding.Children<JProperty>().Select(source => source.Name));
        Assert.Equal("£20,000", funding["g"]!["total"]!.Value<string>());
        Assert.Equal("""{"2017/18":"£30K"}""", funding["g"]!["limit"]!.ToString(Newtonsoft.Json.Formatting.None));
        Assert.Equal("""["2017/18"]""", funding["g"]!["years"]!.ToString(Newtonsoft.Json.Formatting.None));
        Assert.Equal("""["a/l"]""", funding["g"]!["for"]!.ToString(Newtonsoft.Json.Formatting.None));
        Assert.Null(funding["s"]!["years"]);
    }

    [Fact]
    public void A_scenario_can_become_the_plan_and_what_it_changed_is_no_scenario_any_more()
    {
        string plan = Plan(scenarios: """
            "cheap": { "title": "Cheap", "change": { "actions": { "a": { "lines": { "l": { "fullYear": "£50K" } } } } } },
            "early": { "title": "Early", "change": { "actions": { "a": { "lines": { "l": { "end": "2017-06-30" } } } } } },
            "past": { "title": "Past", "change": { "actions": { "a": { "lines": { "l": { "partYear": { "2016/17": "3/12" } } } } } } }
            """);
        JObject rolled = Rolled(plan, "--scenario", "cheap");

        Assert.Equal("£50K", rolled["actions"]!["a"]!["lines"]!["l"]!["fullYear"]!.Value<string>());
        Assert.Equal("£100K", rolled["scenarios"]!["early"]!["change"]!["actions"]!["a"]!["lines"]!["l"]!["fullYear"]!.Value<string>());
        Assert.Null(rolled["scenarios"]!["cheap"]);
        Assert.Null(Rolled(plan)["scenarios"]!["past"]);
    }

    [Fact]
    public void A_plan_that_extends_another_is_written_whole()
    {
        File.WriteAllText(Path.Combine(_folder, "parent.json"), Plan());
        JObject rolled = Rolled("""{ "extends": "parent.json", "title": "Child" }""");

        Assert.Equal(("Child", "A"), (rolled["title"]!.Value<string>(), rolled["authority"]!.Value<string>()));
        Assert.Null(rolled["extends"]);
    }

    [Fact]
    public void The_last_year_moves_on_where_that_is_asked_for_and_the_plan_says_enough()
    {
        Assert.Equal("2019/20", Rolled(Plan(), "--extend")["horizon"]!["to"]!.Value<string>());

        string byYear = Plan("""{ "kind": "recurrent", "fullYear": { "2016/17": "£1K", "2017/18": "£2K", "2018/19": "£3K" }, "start": "2016-04-01" }""");
        File.WriteAllText(Path.Combine(_folder, "by-year.json"), byYear);
        ProgramRun run = ProgramRun.In(_folder, "roll-forward", "by-year.json", "--out", "by-year-new.json", "--extend");
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("with a year more, the line runs in 2019/20", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("r=£1K", "unknown-id: --closing: \"r\" is not a reserve of this plan")]
    [InlineData("reserve=a lot", "amount-malformed: --closing: \"a lot\" is not an amount")]
    [InlineData("reserve", "amount-malformed: --closing: ")]
    public void A_closing_balance_that_is_none_is_refused(string closing, string message)
    {
        File.WriteAllText(Path.Combine(_folder, "plan.json"), Plan(reserves: """ "reserve": { "title": "R", "kind": "earmarked", "opening": "£1m" } """));
        ProgramRun run = ProgramRun.In(_folder, "roll-forward", "plan.json", "--out", "new.json", "--closing", closing);

        Assert.Equal((2, false), (run.ExitCode, File.Exists(Path.Combine(_folder, "new.json"))));
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_there_is_never_written_over()
    {
        File.WriteAllText(Path.Combine(_folder, "plan.json"), Plan());
        string before = File.ReadAllText(Path.Combine(_folder, "plan.json"));
        ProgramRun run = ProgramRun.In(_folder, "roll-forward", "plan.json", "--out", "plan.json");

        Assert.Equal((2, before), (run.ExitCode, File.ReadAllText(Path.Combine(_folder, "plan.json"))));
        Assert.Contains("is there already", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_of_one_year_has_no_next_one_unless_a_year_is_added()
    {
        File.WriteAllText(Path.Combine(_folder, "plan.json"), """{ "title": "T", "authority": "A", "horizon": { "from": "2016/17", "to": "2016/17" } }""");

        Assert.Equal(2, ProgramRun.In(_folder, "roll-forward", "plan.json", "--out", "new.json").ExitCode);
        Assert.Equal(0, ProgramRun.In(_folder, "roll-forward", "plan.json", "--out", "new.json", "--extend").ExitCode);
    }

    [Fact]
    public void Odd_texts_come_through_as_they_are()
    {
        const string title = "Ö \"quoted\" \\ back, tab\tand line\nend, 🙂";
        JObject plan = JObject.Parse(Plan());
        plan["title"] = title;

        Assert.Equal(title, Rolled(plan.ToString())["title"]!.Value<string>());
    }

    private JObject Rolled(string plan, params string[] options)
    {
        string name = $"plan-{Directory.EnumerateFiles(_folder).Count()}.json", to = $"new-{name}";
        File.WriteAllText(Path.Combine(_folder, name), plan);
        ProgramRun run = ProgramRun.In(_folder, ["roll-forward", name, "--out", to, .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string json = File.ReadAllText(Path.Combine(_folder, to));
        Modelled.Read(json);
        return JObject.Parse(json);
    }

    private static string Line(JObject plan) => plan["actions"]!["a"]!["lines"]!["l"]!.ToString(Newtonsoft.Json.Formatting.None);

    private static string Plan(
        string line = """{ "kind": "recurrent", "fullYear": "£100K", "start": "2016-04-01" }""",
        string more = "",
        string reserves = "",
        string funding = "",
        string scenarios = "") => $$"""
        { "title": "T", "authority": "A", "horizon": { "from": "2016/17", "to": "2018/19" },
          "actions": { "a": { "title": "A", "lines": { "l": {{line}} } }{{more}} },
          "reserves": { {{reserves}} }, "funding": { {{funding}} }, "scenarios": { {{scenarios}} } }
        """;
}
