using Newtonsoft.Json;

namespace ReservesModel.Reporting.Extracts;

/// <summary>A drift for other programs: { plan, holds, program, inputs, figures }.</summary>
public static class DriftJson
{
    public static void Write(Drift drift, TextWriter text)
    {
        using (JsonTextWriter json = new(text) { Formatting = Formatting.Indented, CloseOutput = false })
        {
            json.WriteStartObject();
            json.Write("plan", drift.Plan);
            json.WritePropertyName("holds");
            json.WriteValue(drift.Holds);
            json.WritePropertyName("program");
            json.WriteStartObject();
            json.Write("before", drift.ProgramThen);
            json.Write("after", drift.ProgramNow);
            json.WriteEndObject();
            json.WriteArray("inputs", drift.Inputs, input =>
            {
                json.WriteStartObject();
                json.Write("name", input.Name);
                json.Write("change", input.How);
                json.WriteEndObject();
            });
            json.WriteArray("figures", drift.Figures, figure =>
            {
                json.WriteStartObject();
                json.Write("scenario", figure.Scenario);
                json.Write("year", figure.Year);
                json.Write("figure", figure.What);
                json.Write("from", figure.From);
                json.Write("to", figure.To);
                json.Write("before", figure.Before);
                json.Write("after", figure.After);
                json.Write("difference", figure.Difference);
                json.WriteEndObject();
            });
            json.WriteEndObject();
        }

        text.WriteLine();
    }
}
