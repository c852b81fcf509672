using Newtonsoft.Json;
using ReservesModel.Reporting.Extracts;

namespace ReservesModel.Reporting.Explanations;

/// <summary>The same tree for other programs.</summary>
public static class ExplanationJson
{
    public static void Write(Explanation explanation, TextWriter text)
    {
        using (JsonTextWriter json = new(text) { Formatting = Formatting.Indented, CloseOutput = false })
        {
            json.WriteStartObject();
            json.Write("file", explanation.File);
            json.Write("scenario", explanation.Scenario);
            json.WriteArray("figures", explanation.Figures, figure => Write(json, figure));
            json.WriteEndObject();
        }
        text.WriteLine();
    }

    private static void Write(JsonTextWriter json, ExplainedFigure figure)
    {
        json.WriteStartObject();
        json.Write("amount", figure.Sum);
        json.Write("name", figure.Name);
        json.Write("place", figure.Place?.InFile);
        json.WriteArray("notes", figure.Notes, note => json.WriteValue(note));
        json.WriteArray("branches", figure.Branches, branch =>
        {
            json.WriteStartObject();
            json.Write("title", branch.Title.Length == 0 ? "made of" : branch.Title);
            json.WriteArray("parts", branch.Parts, part => Write(json, part));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
