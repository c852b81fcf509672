using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Explanations;
using ReservesModel.Reporting.Tables;

namespace ReservesModel.Reporting.Terminal;

/// <summary>Actuals to date against the budget of one scenario: the figures, what the months show of each variance, and what of the
/// actuals was not used.</summary>
public static class MonitoringReport
{
    public static void Write(TextWriter text, ScenarioOutlook scenario, MonitoringOutlook outlook, int width, Ink ink)
    {
        PlanHeading.Write(text, scenario, width, ink);
        TableText.Write(text, MonitoringTable.ToDate(outlook), width, ink);
        TableText.Write(text, MonitoringTable.Outturn(outlook), width, ink);
        Causes(text, outlook, width, ink);
        NotUsed(text, outlook, width, ink);
    }

    private static void Causes(TextWriter text, MonitoringOutlook outlook, int width, Ink ink)
    {
        text.WriteLine(ink.Strong("What the months show"));
        bool isNothing = true;
        foreach (MonitoredLine line in outlook.Lines)
        {
            string[] sentences = [.. VarianceWords.Of(line), .. line.Notes.Select(note => $"The officer: {English.Quoted(note)}.")];
            if (sentences.Length == 0)
            {
                continue;
            }

            isNothing = false;
            Wrapping.Write(text, "  ", "    ", $"{line.Line.Heading.Title} ({line.Line.Key})", width);
            foreach (string sentence in sentences)
            {
                Wrapping.Write(text, "    ", "      ", sentence, width);
            }
        }

        if (isNothing)
        {
            text.WriteLine("  Every month so far is as budgeted.");
        }

        text.WriteLine();
    }

    private static void NotUsed(TextWriter text, MonitoringOutlook outlook, int width, Ink ink)
    {
        string[] unused =
        [
            .. outlook.Actuals.UnusedColumns.IsEmpty ? Array.Empty<string>() : [$"columns: {string.Join(", ", outlook.Actuals.UnusedColumns)}"],
            .. outlook.Method == ForecastMethod.Officer || outlook.Actuals.Forecasts.IsEmpty
                ? Array.Empty<string>()
                : [$"the officer's forecast of {English.Count(outlook.Actuals.Forecasts.Count, "line")}, which --method officer uses"],
        ];
        if (unused.Length == 0)
        {
            return;
        }

        text.WriteLine(ink.Strong("Not used of the actuals"));
        foreach (string item in unused)
        {
            Wrapping.Write(text, "  ", "    ", item, width);
        }

        text.WriteLine();
    }
}
