using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReservesModel.Tests.Laws;

/// <summary>A plan file with all that has a name in another order: actions and their lines, reserves, funding, milestones, risks,
/// recommendations, indices and scenarios, and the same within what a scenario changes. No order that says something
/// is touched: the turn of sources is their priority.</summary>
internal static class OtherOrder
{
    private static readonly string[] Collections = ["actions", "reserves", "funding", "milestones", "risks", "recommendations", "indices", "scenarios"];

    /// <param name="json">The file.</param>
    /// <param name="seed">Which order; 0 is everything the other way round.</param>
    internal static string Of(string json, int seed)
    {
        JsonNode plan = JsonNode.Parse(json, documentOptions: new() { CommentHandling = JsonCommentHandling.Skip })!;
        return Plan(plan.AsObject(), seed).ToJsonString();
    }

    private static JsonObject Plan(JsonObject plan, int seed) => new(plan.Select(pair => KeyValuePair.Create(
        pair.Key,
        pair.Value is JsonObject items && Collections.Contains(pair.Key)
            ? Shuffled(items, seed, item => pair.Key switch { "actions" => Action(item, seed), "scenarios" => Scenario(item, seed), _ => item })
            : pair.Value?.DeepClone())));

    private static JsonObject Action(JsonObject action, int seed) => new(action.Select(pair => KeyValuePair.Create(
        pair.Key, pair is { Key: "lines", Value: JsonObject lines } ? Shuffled(lines, seed, line => line) : pair.Value?.DeepClone())));

    private static JsonObject Scenario(JsonObject scenario, int seed) => new(scenario.Select(pair => KeyValuePair.Create(
        pair.Key, pair is { Key: "change", Value: JsonObject change } ? Plan(change, seed) : pair.Value?.DeepClone())));

    private static JsonObject Shuffled(JsonObject items, int seed, Func<JsonObject, JsonObject> change)
    {
        IEnumerable<KeyValuePair<string, JsonNode?>> all = seed == 0 ? items.Reverse() : items.OrderBy(pair => Turn(pair.Key, seed));
        return new(all.Select(pair => KeyValuePair.Create(pair.Key, pair.Value is JsonObject item ? change(item).DeepClone() : pair.Value?.DeepClone())));
    }

    // Any order, and for the same seed the same in every run.
    private static uint Turn(string key, int seed) => key.Aggregate(unchecked((uint)seed * 2_654_435_761), (turn, letter) => unchecked((turn ^ letter) * 16_777_619));
}
