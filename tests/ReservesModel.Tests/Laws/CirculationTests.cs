using ReservesModel.Domain.Outlooks;
using ReservesModel.Testing.Generators;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Tests.Laws;

/// <summary>The judge is judged too: against every way of paying a few pence, and on the case that shows why a total may cost an
/// early source its turn.</summary>
public sealed class CirculationTests
{
    [Law(300)]
    public void The_least_cut_is_the_best_of_all_ways_to_pay(TinyPlan plan)
    {
        foreach (Outlook outlook in Modelled.Of(plan.Plan))
        {
            foreach (var year in outlook.Years)
            {
                YearFacts facts = new(outlook, year);

                Assert.Equal(
                    new EveryWayOfPaying(outlook, year).Best()[0],
                    MinimumCut.Of(facts, [.. facts.Sources.Select(source => (source, facts.Allowed(source)))]));
            }
        }
    }

    [Fact]
    public void A_source_that_shares_a_reserve_stands_back_where_another_needs_the_reserve_more()
    {
        Outlook outlook = Modelled.Of(new PlanBody
        {
            Actions = [new("posts", [OneOff("staff"), OneOff("supplies")])],
            Reserves = [new("general", "general-fund") { Opening = 100 }],
            Sources =
            [
                new("first", "reserve", "approved", 1) { Reserve = "general", For = ["posts/supplies"] },
                new("second", "grant", "approved", 2) { For = ["posts/supplies"] },
                new("third", "reserve", "approved", 3) { Reserve = "general" },
            ],
        });
        YearFacts facts = new(outlook, outlook.Years[0]);
        Circulation circulation = new(facts);

        Assert.Equal([0m, 10_000m, 10_000m], facts.Sources.Select(facts.Given));
        Assert.True(circulation.Exists([(0, 0), (10_000, 10_000), (10_000, 10_000)], 20_000));
        Assert.False(circulation.Exists([(1, 10_000), (0, 10_000), (0, 10_000)], 20_000));
        Assert.True(circulation.Exists([(1, 10_000), (0, 10_000), (0, 10_000)], 19_999));

        static OneOffSketch OneOff(string id) => new(id, 100, new TimeSketch.InYear(2016));
    }
}
