using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReservesModel.Testing.Sketches;

/// <summary>JSON as a person would lay it out: on one line what fits there.</summary>
internal static class JsonPage
{
    private const int Width = 120;
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Print(JsonNode node) => Print(node, "", 0) + "\n";

    private static string Print(JsonNode? node, string indent, int before)
    {
        string flat = Flat(node);
        if (node is not JsonObject { Count: > 0 } branch || indent.Length + before + flat.Length <= Width)
        {
            return flat;
        }

        StringBuilder page = new("{\n");
        string deeper = indent + "  ", end = "";
        foreach ((string key, JsonNode? value) in branch)
        {
            string name = Text(key) + ": ";
            page.Append(end).Append(deeper).Append(name).Append(Print(value, deeper, name.Length));
            end = ",\n";
        }

        return page.Append('\n').Append(indent).Append('}').ToString();
    }

    private static string Flat(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject { Count: 0 } => "{}",
        JsonObject branch => $"{{ {string.Join(", ", branch.Select(pair => $"{Text(pair.Key)}: {Flat(pair.Value)}"))} }}",
        JsonArray list => $"[{string.Join(", ", list.Select(Flat))}]",
        _ => node.ToJsonString(Plain),
    };

    private static string Text(string value) => JsonSerializer.Serialize(value, Plain);
}
