using Newtonsoft.Json;
using ReservesModel.Domain.Budgets;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Extracts;

/// <summary>Actuals against budget, for other programs: by line, with the causes of each variance.</summary>
public static class MonitoringJson
{
    public static void Write(MonitoringOutlook outlook, TextWriter text)
    {
        using (JsonTextWriter json = new(text) { Formatting = Formatting.Indented, CloseOutput = false })
        {
            json.WriteStartObject();
            json.Write("year", outlook.Year.ToString());
            json.Write("to", Dates.Iso(outlook.To));
            json.Write("method", PlanWords.Of(outlook.Method));
            json.WriteObject("total", () =>
            {
                json.Write("budget", outlook.Budget);
                json.Write("budgetToDate", outlook.BudgetToDate);
                json.Write("actualToDate", outlook.ActualToDate);
                json.Write("varianceToDate", outlook.VarianceToDate);
                json.Write("forecast", outlook.Forecast);
                json.Write("variance", outlook.Variance);
            });
            json.WritePropertyName("complete");
            json.WriteValue(outlook.IsComplete);
            json.WriteObject("lines", () =>
            {
                foreach (MonitoredLine line in outlook.Lines)
                {
                    json.WriteObject(line.Line.Key, () => Write(json, line));
                }
            });
            json.WriteArray("unusedColumns", outlook.Actuals.UnusedColumns, json.WriteValue);
            json.WriteEndObject();
        }

        text.WriteLine();
    }

    private static void Write(JsonTextWriter json, MonitoredLine line)
    {
        json.Write("title", line.Line.Heading.Title);
        json.Write("budget", line.Budget);
        json.Write("budgetToDate", line.BudgetToDate);
        json.Write("actualToDate", line.ActualToDate);
        json.Write("varianceToDate", line.VarianceToDate);
        json.Write("forecast", line.Forecast);
        json.Write("variance", line.Variance);
        json.WriteArray("causes", line.Causes, cause =>
        {
            json.WriteStartObject();
            json.Write("kind", PlanWords.Of(cause.Kind));
            json.WriteArray("months", cause.Months, month => json.WriteValue(Dates.Iso(month)));
            json.Write("amount", cause.Amount);
            json.WriteEndObject();
        });
        json.WriteArray("notes", line.Notes, json.WriteValue);
    }
}
