using System.Collections.Immutable;
using Newtonsoft.Json;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Reporting.Extracts;

/// <summary>Differences for other programs: an array of { of, title, key, before, after, placeBefore, placeAfter }.</summary>
public static class DifferencesJson
{
    public static void Write(ImmutableArray<PlanDifference> differences, TextWriter text)
    {
        using (JsonTextWriter json = new(text) { Formatting = Formatting.Indented, CloseOutput = false })
        {
            json.WriteStartArray();
            foreach (PlanDifference difference in differences)
            {
                json.WriteStartObject();
                json.Write("of", difference.Of);
                json.Write("title", difference.Title);
                json.Write("key", difference.Key);
                json.Write("before", difference.Before);
                json.Write("after", difference.After);
                json.Write("placeBefore", difference.PlaceBefore?.InFile);
                json.Write("placeAfter", difference.PlaceAfter?.InFile);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        text.WriteLine();
    }
}
