using Newtonsoft.Json;
using ReservesModel.Reporting.Extracts;

namespace ReservesModel.Reporting.Conformance;

/// <summary>What became of each rule, for other programs: { rules, results: [ { id, rule, holds, count, places: [ { sheet, cell,
/// reason } ] } ] }, the first few places of each.</summary>
public static class CheckJson
{
    public static void Write(WorkbookCheck check, TextWriter text)
    {
        using (JsonTextWriter json = new(text) { Formatting = Formatting.Indented, CloseOutput = false })
        {
            json.WriteStartObject();
            json.Write("rules", check.Kind == RuleSetKind.Fast ? "fast" : "publication");
            json.WritePropertyName("results");
            json.WriteStartArray();
            foreach (RuleResult result in check.Results)
            {
                Write(json, result);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        text.WriteLine();
    }

    private static void Write(JsonTextWriter json, RuleResult result)
    {
        json.WriteStartObject();
        json.Write("id", result.Id);
        json.Write("rule", result.Rule);
        json.WritePropertyName("holds");
        json.WriteValue(result.Holds);
        json.WritePropertyName("count");
        json.WriteValue(result.Count);
        json.WritePropertyName("places");
        json.WriteStartArray();
        foreach (Breach breach in result.Breaches)
        {
            json.WriteStartObject();
            json.Write("sheet", breach.Sheet.Length == 0 ? null : breach.Sheet);
            json.Write("cell", breach.Cell.Length == 0 ? null : breach.Cell);
            json.Write("reason", breach.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
