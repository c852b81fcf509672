using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ReservesModel.Testing.Sketches;

/// <summary>A plan and its scenarios, as JSON would hold them. It can always be read: a sketch cannot say what is
/// not valid.</summary>
public sealed record PlanSketch
{
    public PlanSketch(PlanBody plan, ImmutableArray<ScenarioSketch> scenarios) => (Plan, Scenarios) = (plan.Mended(), scenarios);

    public PlanBody Plan { get; }

    public ImmutableArray<ScenarioSketch> Scenarios { get; }

    /// <summary>The plan, then the plan under each scenario.</summary>
    public IEnumerable<PlanBody> AllPlans()
    {
        Dictionary<string, PlanBody> plans = [];
        foreach (ScenarioSketch scenario in Scenarios)
        {
            plans[scenario.Id] = scenario.Of(Start(scenario, plans));
        }

        return [Plan, .. Scenarios.Select(scenario => plans[scenario.Id])];
    }

    /// <summary>The plan file: short enough to read where the plan is small.</summary>
    public string ToJson()
    {
        Dictionary<string, PlanBody> plans = [];
        JsonObject scenarios = [];
        foreach (ScenarioSketch scenario in Scenarios)
        {
            PlanBody start = Start(scenario, plans);
            PlanBody changed = plans[scenario.Id] = scenario.Of(start);
            JsonObject patch = MergePatchDifference.Between(SketchJson.Of(start), SketchJson.Of(changed));
            JsonObject written = new() { ["title"] = scenario.Id };
            if (scenario.From is not null)
            {
                written["from"] = scenario.From;
            }

            written["change"] = patch;
            scenarios[scenario.Id] = written;
        }

        JsonObject plan = SketchJson.Of(Plan);
        if (scenarios.Count > 0)
        {
            plan["scenarios"] = scenarios;
        }

        return JsonPage.Print(plan);
    }

    /// <summary>What a failing law prints.</summary>
    public override string ToString() => ToJson();

    private PlanBody Start(ScenarioSketch scenario, Dictionary<string, PlanBody> earlier) =>
        scenario.From is { } parent ? earlier[parent] : Plan;
}
