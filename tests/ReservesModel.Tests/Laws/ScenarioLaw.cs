using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Testing.Sketches;
using ReservesModel.Tests.Figures;

namespace ReservesModel.Tests.Laws;

public sealed class ScenarioLaw
{
    [Law(300)]
    public void A_scenario_has_the_figures_of_a_plan_with_its_changes_written_out(PlanSketch sketch)
    {
        string json = sketch.ToJson();
        IReadOnlyList<Outlook> outlooks = Modelled.Of(json);
        using JsonTextReader reader = new(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        JObject plan = JObject.Load(reader);
        JObject scenarios = plan["scenarios"] as JObject ?? [];
        plan.Remove("scenarios");

        Dictionary<string, JToken> plans = [];
        foreach ((JProperty scenario, Outlook outlook) in scenarios.Properties().Zip(outlooks.Skip(1)))
        {
            JToken start = scenario.Value["from"]?.Value<string>() is { } from ? plans[from] : plan;
            JToken changed = plans[scenario.Name] = MergePatch.Apply(start, scenario.Value["change"] ?? new JObject());

            string differences = FigurePaths.Differences(
                FigurePaths.Of(Modelled.Of(changed.ToString())[0]), FigurePaths.Of(outlook));
            Assert.True(differences.Length == 0, $"Written out, and as the scenario {scenario.Name}:\n{differences}");
        }
    }

    [Law(100)]
    public void Scenarios_do_not_touch_the_base_case(PlanSketch sketch)
    {
        string differences = FigurePaths.Differences(
            FigurePaths.Of(Modelled.Of(sketch.Plan)), FigurePaths.Of(Modelled.Of(sketch)[0]));

        Assert.True(differences.Length == 0, $"Alone, and with scenarios beside it:\n{differences}");
    }
}
