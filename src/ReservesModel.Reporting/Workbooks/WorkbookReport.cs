using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Workbooks.Blocks;
using ReservesModel.Reporting.Workbooks.Checks;
using ReservesModel.Reporting.Workbooks.Inputs;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks;

/// <summary>The plan as a live workbook: inputs apart, formulas over them, and the program's figures as what they show.</summary>
public static class WorkbookReport
{
    /// <summary>Writes workbook.xlsx. The same outlook gives the same bytes.</summary>
    /// <param name="file">What it shows; the first scenario on sheets of its own.</param>
    /// <param name="stream">Where the file goes; left open.</param>
    public static void Write(FileOutlook file, Stream stream) => WorkbookPackage.Write(
        new($"{file.Base.Outlook.Plan.Authority}: {file.Base.Outlook.Plan.Title}"), Sheets(file), HasPence(file), stream);

    /// <summary>The sheets, in the order of their tabs.</summary>
    internal static IReadOnlyList<Sheet> Sheets(FileOutlook file)
    {
        TimeAxis axis = new([.. file.Scenarios.Select(scenario => scenario.Outlook)]);
        InputsSheet inputs = new(file, axis);
        Sheet costs = Start(file, axis, "Costs", CostBlock.Headers, CostBlock.Remark);
        Sheet funding = Start(file, axis, "Funding", FundingBlock.Headers, FundingBlock.Remark);
        Sheet reserves = Start(file, axis, "Reserves", ReserveBlock.Headers, ReserveBlock.Remark);
        List<ScenarioBlocks> scenarios = [new(file.Base, inputs.Add(file.Base), axis, costs, funding, reserves)];
        if (file.Base.Outlook.Plan.Reserves.IsEmpty)
        {
            reserves.Add().Words(CellStyle.Label, "The plan names no reserve.");
        }

        Sheet workings = Start(
            file,
            axis,
            "Workings",
            ["Cost, source or reserve", "Nature, line or movement", "Line or reserve", "Remark"],
            "The other scenarios, worked out as the first is on its own sheets.");
        foreach (ScenarioOutlook scenario in file.Scenarios.Skip(1))
        {
            workings.Skip();
            Row heading = workings.Add().Words(CellStyle.Section, ScenarioNames.Of(scenario.Scenario));
            scenarios.Add(new(scenario, inputs.Add(scenario), axis, workings, workings, workings));
        }

        ChecksSheet checks = new(scenarios, axis);
        Sheet[] sheets =
        [
            inputs.Sheet,
            costs,
            funding,
            reserves,
            .. scenarios.Count > 1 ? [workings] : Array.Empty<Sheet>(),
            ScenariosSheet.Make(scenarios, axis),
            AssumptionsSheet.Make(file),
            FindingsSheet.Make(file),
            checks.Sheet,
        ];
        return [CoverSheet.Make(file, checks, sheets), .. sheets];
    }

    private static Sheet Start(FileOutlook file, TimeAxis axis, string name, string[] headers, string remark)
    {
        Sheet sheet = new(name, axis.Widths([42, 28, 30, 16]));
        string title = name == "Workings" ? "Workings of the other scenarios" : $"{name}: {ScenarioNames.Of(file.Base.Scenario)}";
        SheetTop.Write(sheet, title, file.Base.Outlook.Plan, [remark], headers, axis);
        return sheet;
    }

    private static bool HasPence(FileOutlook file) => file.Scenarios.Any(scenario =>
        scenario.Outlook.Ledger.Costs.Any(posting => !decimal.IsInteger(posting.Amount.Pounds))
        || scenario.Outlook.Ledger.Reserves.Any(position =>
            !decimal.IsInteger((position.Opening ?? default).Pounds) || !decimal.IsInteger(position.Minimum.Pounds)
            || !decimal.IsInteger((position.Contributions - position.OtherUses).Pounds)));
}
