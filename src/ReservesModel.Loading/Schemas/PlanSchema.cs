using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ReservesModel.Loading.Schemas;

/// <summary>The JSON Schema of plans, by which editors complete and check them. It is made of the same keys as the binding.</summary>
public static class PlanSchema
{
    /// <summary>The text of the schema, of draft 2020-12; always the same.</summary>
    public static string Text { get; } = Write();

    private static string Write()
    {
        using StringWriter text = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using JsonTextWriter writer = new(text) { Formatting = Formatting.Indented, Indentation = 2 };
        Root().WriteTo(writer);
        return text + "\n";
    }

    // A plan that extends another need not be whole by itself: it is a patch, and its scenarios are whole or null.
    private static JObject Root() => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = "ReservesModel plan",
        ["description"] = "A plan of actions, what they cost by financial year, and how they are paid for; with its scenarios.",
        ["if"] = new JObject { ["required"] = new JArray("extends") },
        ["then"] = Reference("plan-extending"),
        ["else"] = Reference("plan"),
        ["$defs"] = new SectionSchemas().Definitions(),
    };

    internal static JObject Reference(string definition) => new() { ["$ref"] = $"#/$defs/{definition}" };
}
