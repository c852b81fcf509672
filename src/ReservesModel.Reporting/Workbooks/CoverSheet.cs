using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Reporting.Conformance;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Workbooks.Checks;
using ReservesModel.Reporting.Workbooks.Shown;
using ReservesModel.Spreadsheets;
using ReservesModel.Spreadsheets.Validations;

namespace ReservesModel.Reporting.Workbooks;

/// <summary>What the workbook is, what it shows, how to read it, and whether its checks hold.</summary>
internal static class CoverSheet
{
    internal const string Name = "Cover";

    private const string Functions = "Formulas are made of these alone: CHOOSE, COUNTA, COUNTIF, DAY, EDATE, EOMONTH, FIND, IF, INDEX, LEFT, "
        + "MATCH, MAX, MIN, MONTH, ROUND, ROUNDUP, SUM, SUMIF, SUMIFS, SUMPRODUCT, VALUE, YEAR. No IF stands within an IF, and no row has more than one formula.";

    /// <summary>The row in which the scenario is chosen; the next has the number of what is chosen.</summary>
    internal const int ChoiceRow = 3;

    /// <param name="file">What the workbook shows.</param>
    /// <param name="checks">Its checks.</param>
    /// <param name="choice">The choice of the scenario shown; null where there is only one.</param>
    /// <param name="sheets">The sheets after it.</param>
    internal static Sheet Make(FileOutlook file, ChecksSheet checks, ScenarioChoice? choice, IEnumerable<Sheet> sheets)
    {
        Plan plan = file.Base.Outlook.Plan;
        Sheet sheet = new(Name, 24, 110);
        sheet.Add().Words(CellStyle.Title, plan.Title);
        sheet.Skip();
        if (choice is not null)
        {
            sheet.Add().Words(CellStyle.TotalLabel, "Scenario shown").Put(2, new Cell.Text(choice.Names[0], CellStyle.InputText));
            sheet.Add().Words(CellStyle.Wrapped, "Its number").Put(
                2, new Cell.Formula($"VALUE(LEFT({choice.Chosen.Name},FIND(\".\",{choice.Chosen.Name})-1))", 1, CellStyle.Remark));
            sheet.Skip();
        }

        Say("Authority", plan.Authority);
        Say("Directorate", plan.Directorate);
        Say("Decision", Decision(plan.Decision));
        Say("Years", plan.Horizon.ToString());
        Say("Note", plan.Note);
        sheet.Skip();
        sheet.Add().Words(CellStyle.TotalLabel, "All checks").Put(
            2, new Cell.TextFormula(checks.Total.From(sheet), ChecksSheet.TotalValue, CellStyle.TotalCheck));
        sheet.Add().Words(CellStyle.TotalLabel, "Inputs changed").Put(
            2, new Cell.TextFormula(checks.Changed.From(sheet), ChecksSheet.NothingChanged, CellStyle.TotalCheck));
        sheet.Skip();
        sheet.Add().Words(CellStyle.Section, "How to read it");
        Say("Blue on yellow", "An input: what the plan states. Change it on the sheet Inputs, and the workbook follows.");
        Say("Italics on grey", "What the program decided, which no formula follows: how each source is shared over single lines.");
        Say("All other figures", "Live formulas. Each holds the program's figure until the workbook is calculated again.");
        Say("Functions", Functions);
        Say("Signs", "Costs are positive. An amount below nil stands in brackets, and nil is a dash.");
        Say("Not known", "A cost not yet quantified, or a balance not stated, is said in words and never shown as nil.");
        Say("Precision", "To the penny for plans up to £1,000,000,000; a spreadsheet counts in binary, and is not sure of more.");
        sheet.Skip();
        sheet.Add().Words(CellStyle.Section, "Contents");
        foreach (Sheet content in sheets)
        {
            Say(content.Name, Content(content.Name));
        }

        if (choice is not null)
        {
            WriteScenarios(sheet, choice);
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

    private static void WriteScenarios(Sheet sheet, ScenarioChoice choice)
    {
        sheet.Skip();
        sheet.Add().Words(CellStyle.Section, "Scenarios to choose from");
        int first = sheet.NextRow;
        foreach (string name in choice.Names)
        {
            sheet.Add().Put(2, new Cell.Text(name, CellStyle.Wrapped));
        }

        sheet.Validate(new(choice.Chosen), new Validation.Listed(new(new(Name, first, 2), new(Name, sheet.NextRow - 1, 2)))
        {
            Prompt = "Choose the scenario that the sheets Costs, Funding and Reserves show.",
            Error = "Choose one of the scenarios in the list.",
        });
    }

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
        "Costs" => "What each line costs in each year, and the totals, in the scenario shown.",
        "Funding" => "What each source gives, for which line; what is unfunded, and where it is intended to come from.",
        "Reserves" => "Each reserve from its opening to its closing balance, its minimum and its headroom.",
        "Workings" => "Costs, reserves and funding of every scenario, step by step over the inputs.",
        "Scenarios" => "All scenarios side by side.",
        "Assumptions log" => "Each assumed value with its reason, and what the plan does not state or quantify.",
        "Findings" => "What the Section 151 officer would be asked about.",
        "As read" => "The inputs as the program read them, to tell which have been changed since.",
        "Checks" => "Whether the figures agree with each other and with the program's.",
        "Charts" => "Cost and funding, reserves against their minimum, and the scenarios, drawn from the live figures.",
        BudgetImpactSheet.Name => "The base budget rolled forward, the budget gap and council tax.",
        "Postings" => "What each line costs in each year, how it was worked out, and where the plan says it.",
        "Journal" => "What the budget-setting team enters.",
        RecordChecks.Name => "Whether the postings and the journal agree with the model.",
        ConformanceSheet.Name => "Which rules of the FAST standard this file keeps.",
        _ => throw new InvalidOperationException($"The cover does not know the sheet {sheet}."),
    };
}
