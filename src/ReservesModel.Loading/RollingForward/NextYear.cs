using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Binding.Texts;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.RollingForward;

/// <summary>Writes the plan of the next year: its horizon starts a year later, and what the first year closes with is what it opens
/// with. The figures of its years are those that the old plan has for them.</summary>
public static class NextYear
{
    /// <summary>Rolls a file forward; or all that stands in the way.</summary>
    /// <param name="path">The plan file, which reads without a fault.</param>
    /// <param name="terms">How.</param>
    /// <param name="ends">How the first year ends in the plan and in each scenario of it, by id.</param>
    public static Outcome<NewYearPlan> Of(string path, NewYearTerms terms, IReadOnlyDictionary<string, YearEnd> ends)
    {
        Outcome<ScenarioFile> read = ScenarioReader.Read(path, out IReadOnlyDictionary<string, ObjectNode> roots);
        return read.Succeeded ? Of(new Place(path, 0, 0).FileName, read.Value, roots, terms, ends) : Outcome<NewYearPlan>.Wrong(read.Faults);
    }

    /// <summary>Rolls a text forward as if it were the file of that name.</summary>
    public static Outcome<NewYearPlan> OfText(string name, string json, NewYearTerms terms, IReadOnlyDictionary<string, YearEnd> ends)
    {
        Outcome<ScenarioFile> read = ScenarioReader.ReadText(name, json, out IReadOnlyDictionary<string, ObjectNode> roots);
        return read.Succeeded ? Of(name, read.Value, roots, terms, ends) : Outcome<NewYearPlan>.Wrong(read.Faults);
    }

    private static Outcome<NewYearPlan> Of(
        string file, ScenarioFile plans, IReadOnlyDictionary<string, ObjectNode> roots, NewYearTerms terms, IReadOnlyDictionary<string, YearEnd> ends)
    {
        Plan plan = plans.Scenarios.First(scenario => scenario.Id == terms.Scenario).Plan;
        List<Fault> faults = [];
        Dictionary<string, Money> closings = Closings(plan, terms, faults);
        if (plan.Horizon.From == plan.Horizon.To && !terms.IsExtended)
        {
            faults.Add(new(FaultCodes.YearOutsideHorizon, Place.None, $"the plan is modelled over {plan.Horizon.From} alone, and no year would be left",
                "Roll it forward with --extend, which adds a year at its end."));
        }

        if (faults.Count > 0)
        {
            return Outcome<NewYearPlan>.Wrong([.. faults]);
        }

        List<NewYearChange> changes = [];
        Dictionary<string, ObjectNode> rolled = new() { [Scenario.BaseId] = Roll(terms.Scenario, changes) };
        RolledScenarios scenarios = new(rolled[Scenario.BaseId], ends[terms.Scenario], changes);
        foreach (Scenario scenario in plans.Scenarios.Where(scenario => !scenario.IsBase && scenario.Id != terms.Scenario))
        {
            if (scenario.Plan.Horizon.From == plan.Horizon.From && scenario.Plan.Horizon.To > scenario.Plan.Horizon.From)
            {
                scenarios.Add(scenario, Roll(scenario.Id, []), RollLike(scenario.Id), keepsFrom: terms.Scenario == Scenario.BaseId);
            }
            else
            {
                changes.Add(new(NewYearChangeKind.Dropped, $"scenarios/{scenario.Id}", "it is about other years"));
            }
        }

        return scenarios.Written(file, terms) is { } json
            ? Outcome<NewYearPlan>.Of(new(json, [.. changes]))
            : Outcome<NewYearPlan>.Wrong(scenarios.Faults);

        // What a scenario changes of the years to come, whatever the year before closes with under it.
        ObjectNode RollLike(string id) => RolledTree.Of(
            roots[id], plans.Scenarios.First(scenario => scenario.Id == id).Plan, ends[terms.Scenario].With(ends[id].LinesGoingOn), terms, closings, file, []);

        ObjectNode Roll(string id, List<NewYearChange> of) => RolledTree.Of(
            roots[id], plans.Scenarios.First(scenario => scenario.Id == id).Plan, ends[id], terms, closings, file, of);
    }

    private static Dictionary<string, Money> Closings(Plan plan, NewYearTerms terms, List<Fault> faults)
    {
        Dictionary<string, Money> closings = [];
        string[] ids = [.. plan.Reserves.Select(reserve => reserve.Id)];
        foreach (string written in terms.Closings)
        {
            string[] parts = written.Split('=', 2);
            Parsed<Money> amount = AmountText.Parse(parts[^1], mayBeNegative: true);
            if (!ids.Contains(parts[0]))
            {
                faults.Add(new(FaultCodes.UnknownId, Place.None, $"--closing: {Quoted.Quote(parts[0])} is not a reserve of this plan",
                    new Spelling().Hint(parts[0], "reserves of this plan", ids)));
            }
            else if (amount.Slip is { } slip || parts.Length == 1)
            {
                faults.Add(new(amount.Slip?.Code ?? FaultCodes.AmountMalformed, Place.None, $"--closing: {amount.Slip?.Message ?? "there is no amount"}",
                    "Write the reserve and its balance: --closing transformation=£805K."));
            }
            else
            {
                closings[parts[0]] = amount.Value;
            }
        }

        return closings;
    }
}
