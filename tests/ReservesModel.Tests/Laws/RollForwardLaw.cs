using ReservesModel.Calculation;
using ReservesModel.Calculation.Budgets;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.RollingForward;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Tests.Laws;

public sealed class RollForwardLaw
{
    // Nothing is held back for a later year, and no year looks at a later one: what the years before leave behind is the reserves, what
    // is left of totals, and the phasing of what has begun.
    [Law(150)]
    public void A_plan_rolled_forward_year_by_year_has_the_figures_that_it_had_for_those_years(PlanSketch sketch)
    {
        string json = sketch.ToJson();
        Outlook[] old = [.. Modelled.Of(json)];
        string[] ids = [.. Modelled.Read(json).Scenarios.Select(scenario => scenario.Id)];
        for (int years = old[0].Years.Length; years > 1; years--)
        {
            if (Rolled(json) is not { } rolled)
            {
                return;
            }

            json = rolled.Json;
            if (rolled.Changes.Any(change => change.How.Contains("rounded", StringComparison.Ordinal)))
            {
                return; // a number of people that has grown to more than six decimals
            }

            foreach (Scenario scenario in Modelled.Read(json).Scenarios)
            {
                AssertSame(old[Array.IndexOf(ids, scenario.Id)], new(Modeller.Run(scenario.Plan)), scenario.IsBase, json);
            }
        }
    }

    [Law(100)]
    public void The_budget_of_a_plan_rolled_forward_closes_each_year_as_it_did(PlanSketch sketch)
    {
        string json = sketch.ToJson();
        json = json.Insert(json.IndexOf('{', StringComparison.Ordinal) + 1, "\"budget\": { \"opening\": \"£1m\", \"openingOneOffs\": \"£1K\" },");
        Outlook old = Modelled.Of(json)[0];
        if (old.Years.Length == 1 || Rolled(json) is not { } rolled)
        {
            return;
        }

        BudgetOutlook before = BudgetRollForward.Of(old)!, after = BudgetRollForward.Of(Modelled.Of(rolled.Json)[0])!;
        if (!rolled.Changes.Any(change => change.How.Contains("rounded", StringComparison.Ordinal)))
        {
            Assert.Equal(
                before.Years.Skip(1).Select(year => (year.Year, year.Closing, year.Permanent, year.Gap.AfterReserves.Amount)),
                after.Years.Select(year => (year.Year, year.Closing, year.Permanent, year.Gap.AfterReserves.Amount)));
        }
    }

    // None where a balance has grown beyond what a plan can state.
    private static NewYearPlan? Rolled(string json)
    {
        Dictionary<string, YearEnd> ends = Modelled.Read(json).Scenarios.ToDictionary(
            scenario => scenario.Id, scenario => YearEnds.Of(new(Modeller.Run(scenario.Plan))));
        Outcome<NewYearPlan> rolled = NextYear.OfText("plan.json", json, new() { Scenario = Scenario.BaseId }, ends);
        if (!rolled.Succeeded && rolled.Faults.All(fault => fault.Code == FaultCodes.AmountTooLarge))
        {
            return null;
        }

        Assert.True(rolled.Succeeded, $"{string.Join('\n', rolled.Faults.Select(fault => fault.Message))}\n{json}");
        return rolled.Value;
    }

    // A scenario that adds what the plan itself has dropped adds it at the end, as a patch does, and odd pennies go in the plan's
    // order: which line a source gives one to may differ, how much it gives may not.
    private static void AssertSame(Outlook old, Outlook rolled, bool isBase, string json)
    {
        foreach (FinancialYear year in rolled.Years)
        {
            string[] before = [.. Figures(old, year, isBase).Order(StringComparer.Ordinal)];
            string[] after = [.. Figures(rolled, year, isBase).Order(StringComparer.Ordinal)];
            Assert.True(before.SequenceEqual(after),
                $"{year}\n{string.Join('\n', before)}\nrolled forward:\n{string.Join('\n', after)}\n{json}");
        }
    }

    // The cost of achieving a saving that has ended is a line by itself, under the saving's name.
    private static string Name(PlanLine line) => line.Key.Replace(".cost-to-achieve", "", StringComparison.Ordinal);

    // By name, and without what is nil: what drops out costs and gives nothing.
    private static IEnumerable<string> Figures(Outlook outlook, FinancialYear year, bool byLine) =>
    [
        $"gap {outlook.Gap(year)}, surplus {outlook.Surplus(year)}, complete {outlook.IsComplete(year)}",
        .. outlook.CostsIn(year).Where(posting => !posting.Amount.IsNil).Select(posting => $"{Name(posting.Line)} {posting.Amount}"),
        .. outlook.FundingIn(year).Concat(outlook.IntendedHomesIn(year)).Where(posting => !posting.Amount.IsNil)
            .GroupBy(posting => byLine ? $"{posting.Source.Id} for {Name(posting.Line)}" : posting.Source.Id)
            .Select(given => $"{given.Key} {given.Total(posting => posting.Amount)}"),
        .. outlook.Plan.Reserves.Select(reserve => outlook.Reserve(year, reserve))
            .Select(position => $"{position.Reserve.Id} {position.Opening} {position.Closing} {position.Minimum}"),
    ];
}
