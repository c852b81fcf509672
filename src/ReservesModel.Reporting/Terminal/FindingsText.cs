using System.Globalization;
using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Terminal;

/// <summary>Findings as an officer reads them: what is found, of what, with which figures, how to answer it, and on what law or
/// guidance it rests. What is found several times is explained once.</summary>
internal static class FindingsText
{
    private const string Margin = "           ";
    private const int MostOfOne = 8;

    internal static void Write(TextWriter text, ScenarioOutlook scenario, int width, Ink ink)
    {
        text.WriteLine(ink.Strong("Findings"));
        if (scenario.Findings.IsEmpty)
        {
            text.WriteLine("  none");
        }
        foreach (IGrouping<string, Finding> alike in scenario.Findings.GroupBy(finding => $"{PlanWords.Of(finding.Severity)} {finding.Code.Code}"))
        {
            Finding first = alike.First();
            string severity = PlanWords.Of(first.Severity);
            string gap = new(' ', Margin.Length - 2 - severity.Length);
            text.WriteLine($"  {ink.Severe(first.Severity, severity)}{gap}{ink.Strong(first.Code.Code)}");
            foreach (IGrouping<string, Finding> saying in alike.GroupBy(finding => finding.Message))
            {
                WriteHeadlines(text, [.. saying], width);
                Wrapping.Write(text, Margin + "  ", Margin + "  ", saying.Key, width);
            }
            FindingCode code = first.Code;
            Wrapping.Write(text, Margin, Margin + "  ", $"To answer: {code.Answer}", width);
            if (code.Source is { } source)
            {
                Wrapping.Write(text, Margin, Margin + "  ", $"Source: {source}", width);
            }
        }
        text.WriteLine();
    }

    /// <summary>What another scenario is asked about that the base case is not, a line each.</summary>
    internal static void WriteOthers(TextWriter text, FileOutlook file, int width)
    {
        HashSet<string> known = [.. file.Base.Findings.Select(InShort)];
        bool any = false;
        foreach (ScenarioOutlook scenario in file.Scenarios.Skip(1))
        {
            string[] more = [.. scenario.Findings.Select(InShort).Where(finding => !known.Contains(finding))];
            if (more.Length > 0)
            {
                any = true;
                Wrapping.Write(text, "  ", "  ", $"Found in “{scenario.Scenario.Title}” besides:", width);
                foreach (string finding in more.Take(MostOfOne))
                {
                    Wrapping.Write(text, "    ", "      ", finding, width);
                }
                if (more.Length > MostOfOne)
                {
                    Wrapping.Write(text, "    ", "      ", AndMore(more.Length - MostOfOne), width);
                }
            }
        }
        if (any)
        {
            text.WriteLine();
        }
    }

    // What is found of many is named for the first; all of them are in the results.
    private static void WriteHeadlines(TextWriter text, Finding[] findings, int width)
    {
        foreach (Finding finding in findings.Take(MostOfOne))
        {
            Wrapping.Write(text, Margin, Margin, Headline(finding), width);
        }
        if (findings.Length > MostOfOne)
        {
            Wrapping.Write(text, Margin, Margin, AndMore(findings.Length - MostOfOne), width);
        }
    }

    private static string AndMore(int more) => $"and {more.ToString(CultureInfo.InvariantCulture)} more, which results.json has";

    private static string InShort(Finding finding) =>
        $"{PlanWords.Of(finding.Severity)} {finding.Code.Code}: {Headline(finding)}";

    private static string Headline(Finding finding)
    {
        string subject = finding.Subject.Length > 0 ? finding.Subject : "The plan";
        return finding.Figures.IsEmpty ? subject : $"{subject}: {FiguresByYear.InWords(finding.Figures)}";
    }
}
