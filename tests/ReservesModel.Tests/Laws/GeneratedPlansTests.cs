using FsCheck;
using FsCheck.Fluent;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Testing.Generators;
using ReservesModel.Testing.Shrinking;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Tests.Laws;

/// <summary>The plans that the laws are tried on, so that no law holds only because nothing tries it.</summary>
public sealed class GeneratedPlansTests
{
    private const int Plans = 500;

    [Law(100)]
    public void Every_simpler_plan_is_a_valid_plan_too(PlanSketch sketch) =>
        Assert.All(PlanShrinks.Of(sketch).Take(40), simpler => Modelled.Read(simpler.ToJson()));

    [Fact]
    public void The_awkward_cases_are_well_represented()
    {
        Outlook[] outlooks = [.. Sample().SelectMany(sketch => Modelled.Of(sketch))];
        (string Case, Func<Outlook, bool> Is)[] cases =
        [
            ("a cost of nil", outlook => outlook.Ledger.Costs.Any(posting => posting.Amount.IsNil)),
            ("a penny", outlook => outlook.Ledger.Costs.Any(posting => posting.Amount.Pence == 1)),
            ("a trillion", outlook => outlook.Ledger.Costs.Any(posting => posting.Amount.Pounds == 1_000_000_000_000m)),
            ("a leap year", outlook => outlook.Years.Any(year => year.Days == 366)),
            ("an academic year", outlook => outlook.Years[0].StartMonth == 9),
            ("a calendar year", outlook => outlook.Years[0].StartMonth == 1),
            ("a part month", outlook => Terms(outlook).Any(term => term.Share.Of > 366)),
            ("days", outlook => Terms(outlook).Any(term => term.Timing is Timing.Runs { Proration: Proration.Days })),
            ("a start before the horizon", outlook => Recurrent(outlook).Any(line => line.Start.Value < outlook.Years[0].FirstDay)),
            ("a start after the horizon", outlook => Recurrent(outlook).Any(line => line.Start.Value > outlook.Years[^1].LastDay)),
            ("an end", outlook => Recurrent(outlook).Any(line => line.End is not null)),
            ("a full year that steps", outlook => Recurrent(outlook).Any(line => !line.FullYear.IsSame)),
            ("a part year as a share", outlook => Recurrent(outlook).Any(line => line.PartYear.Values.Any(part => part.Value.Amount is null))),
            ("a part year as an amount", outlook => Recurrent(outlook).Any(line => line.PartYear.Values.Any(part => part.Value.Amount is not null))),
            ("phasing", outlook => Terms(outlook).Any(term => term.Timing is Timing.Falls { Portions.Length: > 1 })),
            ("an action without lines", outlook => outlook.Plan.Actions.Any(action => action.Lines.IsEmpty)),
            ("a line without an amount", outlook => !outlook.Unquantified.IsEmpty),
            ("no action", outlook => outlook.Plan.Actions.IsEmpty),
            ("ring-fences that overlap", HasOverlap),
            ("a limit by year", outlook => outlook.Plan.Funding.Any(source => source is { Limit: { IsEmpty: false, IsSame: false } })),
            ("a total", outlook => outlook.Plan.Funding.Any(source => source.Total is not null)),
            ("two sources on one reserve", outlook => outlook.Plan.SourcesOfMoney.GroupBy(source => source.Reserve).Any(group => group.Key is not null && group.Count() > 1)),
            ("a reserve that runs out mid-way", outlook => outlook.Ledger.Reserves.Any(year => year.Draws > Money.Nil && year.Headroom == Money.Nil && year.Year != outlook.Years[^1])),
            ("a reserve not stated that is drawn on", outlook => outlook.Ledger.Reserves.Any(year => year.Opening is null && year.Draws > Money.Nil)),
            ("a reserve below nil", outlook => outlook.Ledger.Reserves.Any(year => year.Closing < Money.Nil)),
            ("a minimum as a percentage", outlook => outlook.Plan.Reserves.Any(reserve => reserve.Minimum.Any(level => level.ShareOfBudget is not null))),
            ("an intended home", outlook => outlook.Ledger.IntendedHomes.Any()),
            ("a gap beside funding", outlook => outlook.Years.Any(year => outlook.Gap(year) > Money.Nil && outlook.Funded(year) > Money.Nil)),
            ("two sources for one line", outlook => outlook.Ledger.Funding.GroupBy(posting => (posting.Year, posting.Line)).Any(line => line.Count() > 1)),
        ];

        Assert.All(cases, each => Assert.True(
            outlooks.Count(each.Is) >= Plans / 50, $"{each.Case}: in {outlooks.Count(each.Is)} of {outlooks.Length} plans only"));
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
            [new("smaller", null, [plan => plan.WithLine("posts", "staff", line => ((OneOffSketch)line) with { Amount = 0.01m })])]);

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

    private static PlanSketch[] Sample() => PlanArbitraries.Plans().Generator.Sample(Plans, new Rnd(20160720), 50).ToArray();

    private static IEnumerable<Term> Terms(Outlook outlook) => outlook.Ledger.Costs.SelectMany(posting => posting.Because.Terms);

    private static IEnumerable<RecurrentLine> Recurrent(Outlook outlook) => outlook.Plan.Lines.OfType<RecurrentLine>();

    private static bool HasOverlap(Outlook outlook) => outlook.Plan.Funding.Any(one => outlook.Plan.Funding.Any(other =>
        one.ForLines.Overlaps(other.ForLines) && !one.ForLines.IsSubsetOf(other.ForLines) && !other.ForLines.IsSubsetOf(one.ForLines)));
}
