using System.Text;
using Newtonsoft.Json;
using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Extracts;

/// <summary>results.json: every figure of every scenario, for other programs. UTF-8 without a mark, lines end in LF on every
/// system, keys in the plan's order.</summary>
public static class ResultsJson
{
    /// <summary>The version of the form. Keys may be added to it; none is ever taken away or given another meaning.</summary>
    public const string Format = "reserves-results/1";

    public static void Write(FileOutlook file, Stream stream)
    {
        using StreamWriter text = new(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        Write(file, text);
    }

    /// <summary>The same, for a terminal or a pipe; lines end as the writer's do.</summary>
    public static void Write(FileOutlook file, TextWriter text)
    {
        using (JsonTextWriter json = new(text) { Formatting = Formatting.Indented, CloseOutput = false })
        {
            Write(json, file);
        }
        text.WriteLine();
    }

    private static void Write(JsonTextWriter json, FileOutlook file)
    {
        Plan plan = file.Base.Outlook.Plan;
        json.WriteStartObject();
        json.Write("format", Format);
        json.Write("title", plan.Title);
        json.Write("authority", plan.Authority);
        json.WriteObject("scenarios", () =>
        {
            foreach (ScenarioOutlook scenario in file.Scenarios)
            {
                json.WriteObject(scenario.Scenario.Id, () => Write(json, scenario));
            }
        });
        json.WriteObject("milestones", () =>
        {
            foreach (Milestone milestone in plan.Milestones)
            {
                json.Write(milestone.Id, Dates.Iso(milestone.Date));
            }
        });
        json.WriteEndObject();
    }

    private static void Write(JsonTextWriter json, ScenarioOutlook scenario)
    {
        json.Write("title", scenario.Scenario.Title);
        json.WriteObject("years", () =>
        {
            foreach (FinancialYear year in scenario.Outlook.Years)
            {
                json.WriteObject(year.ToString(), () => ResultsYear.Write(json, scenario.Outlook, year));
            }
        });
        if (scenario.Budget is { } budget)
        {
            json.WriteObject("budget", () => BudgetJson.Years(json, budget));
        }

        json.WriteArray("findings", scenario.Findings, finding => Write(json, finding));
    }

    private static void Write(JsonTextWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.Write("code", finding.Code.Code);
        json.Write("severity", PlanWords.Of(finding.Severity));
        json.Write("message", finding.Message);
        json.WriteObject("figures", () =>
        {
            foreach ((FinancialYear year, Domain.Amounts.Money figure) in finding.Figures)
            {
                json.Write(year.ToString(), figure);
            }
        });
        json.Write("subject", finding.Subject);
        json.Write("answer", finding.Code.Answer);
        json.Write("source", finding.Code.Source);
        json.WriteEndObject();
    }
}
