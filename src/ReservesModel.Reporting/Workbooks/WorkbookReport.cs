using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Conformance;
using ReservesModel.Reporting.Workbooks.Blocks;
using ReservesModel.Reporting.Workbooks.Checks;
using ReservesModel.Reporting.Workbooks.Inputs;
using ReservesModel.Reporting.Workbooks.Running;
using ReservesModel.Reporting.Workbooks.Shown;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks;

/// <summary>The plan as a live workbook: inputs apart, formulas over them, and the program's figures as what they show.</summary>
public static class WorkbookReport
{
    /// <summary>Writes workbook.xlsx. The same outlook gives the same bytes.</summary>
    /// <param name="file">What it shows; the first scenario on sheets of its own.</param>
    /// <param name="stream">Where the file goes; left open.</param>
    /// <param name="journal">The budget journal of each scenario, by its id.</param>
    public static void Write(
        FileOutlook file, Stream stream, IEnumerable<KeyValuePair<string, IEnumerable<JournalEntry>>>? journal = null) => ConformanceSheet.Write(
            RuleSetKind.Fast,
            stream,
            (conformance, bytes) => WorkbookPackage.Write(
                new($"{file.Base.Outlook.Plan.Authority}: {file.Base.Outlook.Plan.Title}", "Live model"),
                Sheets(file, journal ?? [], conformance),
                HasPence(file),
                bytes));

    /// <summary>The sheets, in the order of their tabs. All but inputs is protected, without a password.</summary>
    private static Sheet[] Sheets(
        FileOutlook file, IEnumerable<KeyValuePair<string, IEnumerable<JournalEntry>>> journal, Sheet conformance)
    {
        TimeAxis axis = new([.. file.Scenarios.Select(scenario => scenario.Outlook)]);
        InputsSheet inputs = new(file, axis);
        Sheet workings = Workings(file, axis);
        AbsentRows absent = new(workings, axis);
        YearTime? time = axis.HasDays ? new(workings, axis, inputs.AddFirstDay(axis.Years[0]), PartsOfYears(file)) : null;
        SharedRows shared = new();
        List<ScenarioBlocks> scenarios = [.. file.Scenarios.Select(scenario => new ScenarioBlocks(scenario, inputs, axis, workings, time, shared))];
        ScenarioChoice? choice = ScenarioChoice.Of(file);
        ShownSheet shown = new(axis, choice, absent);
        RecordSheet postings = PostingsSheet.Make(file), entries = JournalSheet.Make(file, journal);
        RecordChecks records = new(scenarios, axis, postings, entries);
        ChecksSheet checks = new(scenarios, inputs.Kept, axis, records);
        // A formula looks to no sheet after its own: what was read stands before the inputs, which say what of it was changed.
        Sheet[] sheets =
        [
            inputs.Kept.Sheet,
            inputs.Sheet,
            workings,
            shown.Make(file, "Costs", ShownRows.CostHeaders, "What each line costs, from the workings of the scenario shown.",
                [.. scenarios.Select(ShownRows.Costs)], scenarios.Any(blocks => blocks.Costs.HasLines) ? "" : CostBlock.NoCost),
            shown.Make(file, "Funding", ShownRows.FundingHeaders, FundingRemark(scenarios), [.. scenarios.Select(ShownRows.Funding)], ""),
            shown.Make(file, "Reserves", ShownRows.ReserveHeaders, "Opening + contributions - other uses - draws = closing, where the next year opens.",
                [.. scenarios.Select(ShownRows.Reserves)], scenarios.Any(blocks => blocks.Reserves.Any()) ? "" : "The plan names no reserve."),
            .. BudgetImpactSheet.Make(file.Base, axis) is { } impact ? [impact] : Array.Empty<Sheet>(),
            ScenariosSheet.Make(scenarios, axis),
            ChartsSheet.Make(scenarios, axis),
            AssumptionsSheet.Make(file),
            FindingsSheet.Make(file),
            postings.Sheet,
            entries.Sheet,
            records.Sheet,
            checks.Sheet,
            conformance,
        ];
        Sheet[] all = [CoverSheet.Make(file, checks, choice, sheets), .. sheets];
        Array.ForEach(all, sheet => sheet.Protect());
        return all;
    }

    private static SortedSet<YearDay> PartsOfYears(FileOutlook file) =>
    [
        .. file.Scenarios.SelectMany(scenario => scenario.Outlook.Plan.Lines.SelectMany(line => YearParts.Of(line, scenario.Outlook.Years) ?? []))
            .Where(part => !part.IsFirst),
    ];

    private static Sheet Workings(FileOutlook file, TimeAxis axis)
    {
        Sheet sheet = new("Workings", axis.Widths([42, 28, 30, 16]));
        SheetTop.Write(
            sheet,
            "Workings",
            file.Base.Outlook.Plan,
            ["Every scenario, worked out over the inputs: costs, then reserves, then what each source gives in its turn."],
            ["Cost, source or reserve", "Nature, movement or step", "Line or reserve", "Group or status"],
            axis);
        return sheet;
    }

    private static string FundingRemark(IEnumerable<ScenarioBlocks> scenarios) => scenarios.All(blocks => blocks.Funding.Rule.IsLive)
        ? "What each source gives, and what is unfunded, is live. Italics on grey: how the program shared it over lines, which does not follow."
        : "Italics on grey: what the program decided, which does not follow a changed input. The sheet Checks then says: run the engine.";

    private static bool HasPence(FileOutlook file) => BudgetImpactSheet.HasPence(file.Base) || file.Scenarios.Any(scenario =>
        scenario.Outlook.Ledger.Costs.Any(posting => !decimal.IsInteger(posting.Amount.Pounds))
        || scenario.Outlook.Ledger.Reserves.Any(position =>
            !decimal.IsInteger((position.Opening ?? default).Pounds) || !decimal.IsInteger(position.Minimum.Pounds)
            || !decimal.IsInteger((position.Contributions - position.OtherUses).Pounds)));
}
