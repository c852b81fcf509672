using System.Text.Json.Nodes;

namespace ReservesModel.Testing.Sketches;

/// <summary>The JSON Merge Patch (RFC 7396) that makes one plan of another.</summary>
internal static class MergePatchDifference
{
    internal static JsonObject Between(JsonObject before, JsonObject after)
    {
        JsonObject patch = [];
        foreach ((string key, JsonNode? value) in before)
        {
            if (!after.TryGetPropertyValue(key, out JsonNode? now))
            {
                patch[key] = null;
            }
            else if (!JsonNode.DeepEquals(value, now))
            {
                patch[key] = (value, now) is (JsonObject from, JsonObject to) ? Between(from, to) : now!.DeepClone();
            }
        }

        foreach ((string key, JsonNode? value) in after.Where(pair => !before.ContainsKey(pair.Key)))
        {
            patch[key] = value!.DeepClone();
        }

        return patch;
    }
}
