using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Display;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks;

/// <summary>What an officer would be asked about the figures, in each scenario.</summary>
internal static class FindingsSheet
{
    internal static Sheet Make(FileOutlook file)
    {
        Sheet sheet = new("Findings", 22, 9, 24, 20, 40, 19, 32, 32, 20);
        SheetTop.Write(
            sheet,
            "Findings",
            file.Base.Outlook.Plan,
            ["As the program found them for the plan as it was read; they do not follow a changed input."],
            "Scenario",
            "Severity",
            "Finding",
            "About",
            "What is found",
            "Figures",
            "How to answer it",
            "Source",
            "Place in the plan");
        foreach (ScenarioOutlook scenario in file.Scenarios)
        {
            foreach (Finding finding in scenario.Findings)
            {
                sheet.Add().Words(
                    CellStyle.Wrapped,
                    ScenarioNames.Of(scenario.Scenario),
                    PlanWords.Of(finding.Severity),
                    finding.Code.Code,
                    finding.Subject,
                    finding.Message,
                    string.Join('\n', finding.Figures.Select(figure => $"{figure.Year}: {Pounds.InFull(figure.Amount)}")),
                    finding.Code.Answer,
                    finding.Code.Source ?? "",
                    finding.Place.InFile);
            }
        }

        if (file.Scenarios.All(scenario => scenario.Findings.IsEmpty))
        {
            sheet.Add().Words(CellStyle.Wrapped, "There is no finding.");
        }

        return sheet;
    }
}
