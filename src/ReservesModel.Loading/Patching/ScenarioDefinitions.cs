using System.Collections.Immutable;
using System.Globalization;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Binding;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Patching;

/// <summary>The scenarios of a file, their keys checked, their patches not yet made.</summary>
internal static class ScenarioDefinitions
{
    /// <summary>The most scenarios of one file.</summary>
    internal const int Most = 1_000;

    // Each scenario is a whole plan in memory: a very large plan may have fewer.
    private const int MostValues = 10_000_000;

    internal static ImmutableArray<ScenarioDefinition> Of(Node? scenarios, PlanContext context)
    {
        if (scenarios is null)
        {
            return [];
        }

        int most = Math.Min(Most, MostValues / context.Root.Size);
        if (scenarios is ObjectNode { Members: var members } && members.Length > most)
        {
            context.Wrong(FaultCodes.TooManyScenarios, members[most].KeyPlace, Trail.To("scenarios"),
                string.Create(CultureInfo.InvariantCulture, $"the file has {members.Length} scenarios"),
                string.Create(CultureInfo.InvariantCulture, $"A file of this size has at most {most}: split it."));
            return [];
        }

        return context.Items(new Value(scenarios, Trail.To("scenarios"), scenarios.Place), item => Of(item, context));
    }

    private static ScenarioDefinition? Of(Value value, PlanContext context)
    {
        if (value.Key == Scenario.BaseId)
        {
            context.Wrong(FaultCodes.IdReserved, value.KeyPlace, value.Trail,
                $"{Quoted.Quote(Scenario.BaseId)} is the plan unchanged", "Give the scenario another id.");
        }

        if (Fields.Of(value, Sections.Scenario, context) is not { } fields)
        {
            return null;
        }

        string? title = context.Text(fields["title"]), from = context.Text(fields["from"]), note = context.Text(fields["note"]);
        Value? change = fields["change"];
        if (change is not null && change.Node is not ObjectNode)
        {
            context.WrongType(change, "an object", "Write the keys of the plan that change: { \"actions\": { ... } }.");
        }

        return new(value.Key, title, from ?? Scenario.BaseId, note, change?.Node as ObjectNode, value.Place,
            fields["from"]?.Place ?? value.Place);
    }
}
