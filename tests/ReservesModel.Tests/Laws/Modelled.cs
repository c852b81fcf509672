using System.Collections.Immutable;
using ReservesModel.Calculation;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Tests.Laws;

/// <summary>Plans taken the way that a user's file goes: read as JSON, bound, modelled.</summary>
internal static class Modelled
{
    /// <summary>The base case and every scenario of a sketch.</summary>
    internal static ImmutableArray<Outlook> Of(PlanSketch sketch) => Of(sketch.ToJson());

    /// <summary>A plan alone.</summary>
    internal static Outlook Of(PlanBody plan) => Of(new PlanSketch(plan, []))[0];

    internal static ImmutableArray<Outlook> Of(string json) =>
        [.. Read(json).Scenarios.Select(scenario => new Outlook(Modeller.Run(scenario.Plan)))];

    internal static ScenarioFile Read(string json)
    {
        Outcome<ScenarioFile> outcome = ScenarioReader.ReadText("plan.json", json);
        if (!outcome.Succeeded)
        {
            string faults = string.Join('\n', outcome.Faults.Select(fault => $"{fault.Place}: {fault.Code}: {fault.Message}"));
            Assert.Fail($"A valid plan was refused.\n{faults}\n{json}");
        }

        return outcome.Value;
    }
}
