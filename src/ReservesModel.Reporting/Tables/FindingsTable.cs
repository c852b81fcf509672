using System.Collections.Immutable;
using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Tables;

/// <summary>What a S151 officer would be asked about a scenario.</summary>
public static class FindingsTable
{
    private static readonly ImmutableArray<string> Headings =
        ["Severity", "Code", "Figures", "What is found", "How to answer it", "Source"];

    public static Table Of(ScenarioOutlook scenario) => new(
        "Findings",
        "About",
        Headings,
        [.. scenario.Findings.Select(Row)],
        scenario.Findings.IsEmpty ? ["Nothing was found that would be asked about."] : []);

    private static Row Row(Finding finding) => new(
        finding.Subject,
        [
            Cell.Of(PlanWords.Of(finding.Severity)),
            Cell.Of(finding.Code.Code),
            Cell.Of(FiguresByYear.InWords(finding.Figures)),
            Cell.Of(finding.Message),
            Cell.Of(finding.Code.Answer),
            finding.Code.Source is { } source ? Cell.Of(source) : Cell.Blank,
        ]);
}
