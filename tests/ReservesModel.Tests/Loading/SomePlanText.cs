using System.Globalization;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading;

namespace ReservesModel.Tests.Loading;

/// <summary>Plan files as text, so that a case is a line or two.</summary>
internal static class SomePlanText
{
    internal const string FileName = "plan.json";

    /// <summary>The plan of the format's own page.</summary>
    internal const string Bury = """
        {
          "$schema": "plan.schema.json",
          "title": "Action plan following the Ofsted inspection of 2016",
          "authority": "Bury Council",
          "directorate": "Children, Young People and Culture",
          "decision": { "by": "Cabinet", "on": "2016-07-20" },
          "horizon": { "from": "2016/17", "to": "2018/19" },
          "proration": "months",

          "recommendations": { "r1": { "title": "First of the eleven (the report does not list them)" } },
          "milestones": { "plan-due": { "title": "Action plan to Ofsted", "workingDays": 70, "after": "2016-05-16" } },

          "actions": {
            "short-term-posts": {
              "title": "Additional short-term posts", "status": "proposed", "recommendations": ["r1"],
              "lines": { "posts": { "kind": "one-off", "amount": "£100K", "year": "2016/17" } }
            },
            "recurrent-posts": {
              "title": "Additional recurrent posts", "status": "proposed",
              "lines": { "posts": { "kind": "recurrent", "fullYear": "£190K", "start": "2016-10-01",
                                   "assumed": { "start": "The report says six months; 1 October is assumed." } } }
            }
          },

          "reserves": {
            "council": { "title": "Council reserves", "kind": "earmarked", "opening": "£1m", "minimum": "£250K" }
          },
          "funding": {
            "reserves":  { "title": "Reserves", "source": "reserve", "reserve": "council", "status": "requested",
                           "priority": 1, "years": ["2016/17"] },
            "next-budget": { "title": "Savings in the 2017/18 budget", "source": "savings",
                           "status": "to-be-identified", "priority": 2, "years": { "from": "2017/18" } }
          },

          "scenarios": {
            "three-months-late": {
              "title": "Recurrent posts start three months late",
              "change": { "actions": { "recurrent-posts": { "lines": { "posts": { "start": "2017-01-01" } } } } }
            },
            "rejected": { "title": "Plan rejected", "change": { "actions": null } }
          }
        }
        """;

    /// <summary>A plan of 2016/17 to 2018/19 with these members besides.</summary>
    internal static string Plan(string members = "") => $$"""
        { "title": "T", "authority": "A", "horizon": { "from": "2016/17", "to": "2018/19" }{{(members.Length == 0 ? "" : ", ")}}{{members}} }
        """;

    /// <summary>A plan of one action with one line.</summary>
    internal static string Line(string line, string members = "") => Plan(
        $$"""
        "actions": { "posts": { "title": "Posts", "lines": { "post": { {{line}} } } } }{{(members.Length == 0 ? "" : ", ")}}{{members}}
        """);

    /// <summary>The file that a text is bound to; with the faults as the message where it has any.</summary>
    internal static ScenarioFile Bound(string text)
    {
        Outcome<ScenarioFile> outcome = ScenarioReader.ReadText(FileName, text);
        Assert.True(outcome.Succeeded, Print(outcome.Faults));
        return outcome.Value;
    }

    /// <summary>The only line of a plan.</summary>
    internal static T BoundLine<T>(string line, string members = "")
        where T : PlanLine => Assert.IsType<T>(Assert.Single(Bound(Line(line, members)).Base.Plan.Lines));

    /// <summary>The faults of a text, which has some.</summary>
    internal static IReadOnlyList<Fault> Faults(string text)
    {
        Outcome<ScenarioFile> outcome = ScenarioReader.ReadText(FileName, text);
        Assert.False(outcome.Succeeded, "There is no fault.");
        return outcome.Faults;
    }

    /// <summary>The one fault of a text.</summary>
    internal static Fault Fault(string text)
    {
        IReadOnlyList<Fault> faults = Faults(text);
        Assert.True(faults.Count == 1, Print(faults));
        return faults[0];
    }

    /// <summary>The faults of a text as code and place: date-impossible 22:79.</summary>
    internal static string[] Codes(string text) =>
        [.. Faults(text).Select(fault => string.Create(CultureInfo.InvariantCulture, $"{fault.Code} {fault.Place.Line}:{fault.Place.Column}"))];

    internal static string Print(IEnumerable<Fault> faults) =>
        string.Join('\n', faults.Select(fault => $"{fault.Place}: {fault.Code}: {fault.Message}\n    {fault.Hint}"));
}
