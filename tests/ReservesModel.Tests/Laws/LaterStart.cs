using System.Text.Json.Nodes;

namespace ReservesModel.Tests.Laws;

/// <summary>A plan file whose horizon starts a year later: the first year is taken out of everything that is said by year. Costs
/// that come once, money and what grows on the first year are left out.</summary>
internal static class LaterStart
{
    private static readonly string[] Running = ["recurrent", "contract", "staffing", "agency", "demand-led", "saving", "income"];

    internal static string Of(string json)
    {
        JsonObject plan = JsonNode.Parse(json)!.AsObject();
        JsonObject horizon = plan["horizon"]!.AsObject();
        string first = (string)horizon["from"]!;
        bool isCalendar = first.Length == 4;
        int year = int.Parse(first[..4], System.Globalization.CultureInfo.InvariantCulture) + 1;
        horizon["from"] = isCalendar ? $"{year}" : $"{year}/{(year + 1) % 100:00}";
        foreach (string key in (string[])["netRevenueBudget", "reserves", "funding", "scenarios"])
        {
            plan.Remove(key);
        }

        JsonObject[] actions = [.. (plan["actions"]?.AsObject() ?? []).Select(action => action.Value!).OfType<JsonObject>()];
        foreach (JsonObject lines in actions.Select(action => action["lines"]).OfType<JsonObject>())
        {
            foreach (string id in lines.Select(line => line.Key).ToList())
            {
                JsonObject line = lines[id]!.AsObject();
                if (!Running.Contains((string?)line["kind"]) || line.ContainsKey("unquantified") || line.ContainsKey("amount")
                    || line.ContainsKey("growth") || !Without(line, first))
                {
                    lines.Remove(id);
                }
            }

            foreach (JsonObject cover in lines.Select(line => line.Value!).OfType<JsonObject>())
            {
                cover.Remove("instead");
            }
        }

        return plan.ToJsonString();
    }

    // Whether something is left of what is said by year.
    private static bool Without(JsonObject line, string year)
    {
        foreach (string key in (string[])["costToAchieve", "recruitment", "retention"])
        {
            line.Remove(key);
        }

        foreach (string key in line.Select(pair => pair.Key).ToList())
        {
            if (line[key] is JsonObject { Count: > 0 } byYear)
            {
                byYear.Remove(year);
                if (byYear.Count == 0 && key == "partYear")
                {
                    line.Remove(key);
                }
                else if (byYear.Count == 0 || !Without(byYear, year))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
