using FsCheck;
using FsCheck.Fluent;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Testing.Generators;
using ReservesModel.Testing.Shrinking;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Tests.Laws;

/// <summary>The plans that the laws are tried on, so that no law holds only because nothing tries it.</summary>
public sealed class GeneratedPlansTests
{
    private const int Plans = 500;

    [Law(60)]
    public void Every_simpler_plan_is_a_valid_plan_too(PlanSketch sketch) =>
        Assert.All(PlanShrinks.Of(sketch).Take(40), simpler => Modelled.Read(simpler.ToJson()));

    [Fact]
    public void The_awkward_cases_are_well_represented()
    {
        Outlook[] outlooks = [.. Sample().SelectMany(sketch => Modelled.Of(sketch))];

        Assert.All(AwkwardCases.All, each =>
        {
            int found = outlooks.Count(each.IsIn);
            Assert.True(found >= outlooks.Length / 100, $"{each.Case}: in {found} of {outlooks.Length} plans only");
        });
    }

    [Fact]
    public void A_sketch_is_written_as_an_officer_would_write_it()
    {
        PlanSketch sketch = new(
            new()
            {
                Actions = [new("posts", [new OneOffSketch("staff", 100_000m, new TimeSketch.InYear(2016))])],
                Reserves = [new("general", "general-fund") { Opening = 1_250_000m }],
                Sources = [new("first", "reserve", "approved", 1) { Reserve = "general" }],
            },
            [new("smaller", null, [plan => plan.WithLine("posts", "staff", AtAPenny)])]);

        Assert.Equal(
            """
            {
              "title": "Plan",
              "authority": "Council",
              "horizon": { "from": "2016/17", "to": "2016/17" },
              "actions": {
                "posts": { "title": "posts", "lines": { "staff": { "kind": "one-off", "amount": "£100K", "year": "2016/17" } } }
              },
              "reserves": { "general": { "title": "general", "kind": "general-fund", "opening": "£1.25m" } },
              "funding": {
                "first": { "title": "first", "source": "reserve", "reserve": "general", "status": "approved", "priority": 1 }
              },
              "scenarios": {
                "smaller": {
                  "title": "smaller",
                  "change": { "actions": { "posts": { "lines": { "staff": { "amount": "£0.01" } } } } }
                }
              }
            }

            """.ReplaceLineEndings("\n"),
            sketch.ToJson());
    }

    private static OneOffSketch AtAPenny(LineSketch line) => ((OneOffSketch)line) with { Amount = 0.01m };

    private static PlanSketch[] Sample() => PlanArbitraries.Plans().Generator.Sample(Plans, new Rnd(20160720), 50).ToArray();
}
