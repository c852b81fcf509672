using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Workbooks.Checks;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks;

/// <summary>What the workbook is, what it shows, how to read it, and whether its checks hold.</summary>
internal static class CoverSheet
{
    internal static Sheet Make(FileOutlook file, ChecksSheet checks, IEnumerable<Sheet> sheets)
    {
        Plan plan = file.Base.Outlook.Plan;
        Sheet sheet = new("Cover", 24, 110);
        sheet.Add().Words(CellStyle.Title, plan.Title);
        sheet.Skip();
        Say("Authority", plan.Authority);
        Say("Directorate", plan.Directorate);
        Say("Decision", Decision(plan.Decision));
        Say("Years", plan.Horizon.ToString());
        Say("Shown here", Shown(file));
        Say("Note", plan.Note);
        sheet.Skip();
        sheet.Add().Words(CellStyle.TotalLabel, "All checks").Put(
            2, new Cell.TextFormula(checks.Total.From(sheet), ChecksSheet.TotalValue, CellStyle.TotalCheck));
        sheet.Skip();
        sheet.Add().Words(CellStyle.Section, "How to read it");
        Say("Blue on yellow", "An input: what the plan states. Change it on the sheet Inputs, and the workbook follows.");
        Say("Italics on grey", "What the program decided, which no formula follows: how each source is shared over the costs.");
        Say("All other figures", "Live formulas. Each holds the program's figure until the workbook is calculated again.");
        Say("Signs", "Costs are positive. An amount below nil stands in brackets, and nil is a dash.");
        Say("Not known", "A cost not yet quantified, or a balance not stated, is said in words and never shown as nil.");
        Say("Precision", "To the penny for plans up to £1,000,000,000; a spreadsheet counts in binary, and is not sure of more.");
        sheet.Skip();
        sheet.Add().Words(CellStyle.Section, "Contents");
        foreach (Sheet content in sheets)
        {
            Say(content.Name, Content(content.Name));
        }

        return sheet;

        void Say(string what, string? words)
        {
            if (!string.IsNullOrEmpty(words))
            {
                sheet.Add().Words(CellStyle.Wrapped, what, words);
            }
        }
    }

    private static string Shown(FileOutlook file) => file.Scenarios.Length == 1
        ? ScenarioNames.Of(file.Base.Scenario)
        : $"{ScenarioNames.Of(file.Base.Scenario)}. Compared with it: "
            + $"{string.Join("; ", file.Scenarios.Skip(1).Select(scenario => ScenarioNames.Of(scenario.Scenario)))}.";

    private static string? Decision(Decision? decision) => decision is null
        ? null
        : string.Join(", ", new[]
        {
            decision.By,
            decision.On is { } day ? Dates.InFull(day.Value) : null,
            decision.Reference,
            PlanWords.Of(decision.Outcome),
        }.OfType<string>());

    private static string Content(string sheet) => sheet switch
    {
        "Inputs" => "Every amount, share, limit and balance that the plan states, in its own words, with its place.",
        "Costs" => "What each line costs in each year, and the totals.",
        "Funding" => "What each source gives, for which line; what is unfunded, and where it is intended to come from.",
        "Reserves" => "Each reserve from its opening to its closing balance, its minimum and its headroom.",
        "Workings" => "Costs, funding and reserves of each other scenario.",
        "Scenarios" => "All scenarios side by side.",
        "Assumptions" => "Each assumed value with its reason, and what the plan does not state or quantify.",
        "Findings" => "What the Section 151 officer would be asked about.",
        "Checks" => "Whether the figures agree with each other and with the program's.",
        _ => throw new InvalidOperationException($"The cover does not know the sheet {sheet}."),
    };
}
