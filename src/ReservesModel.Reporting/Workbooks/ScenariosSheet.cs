using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks;

/// <summary>All scenarios side by side, a block of rows for each measure; every figure is a link to where it is made.</summary>
internal static class ScenariosSheet
{
    internal static Sheet Make(IReadOnlyList<ScenarioBlocks> scenarios, TimeAxis axis)
    {
        Sheet sheet = new("Scenarios", axis.Widths([44, 26, 24, 4]));
        SheetTop.Write(
            sheet,
            "Scenarios compared",
            scenarios[0].Outlook.Plan,
            [
                "Costs are live in every scenario. Funded is the live total of what the program decided for each source.",
                "The same amount in two years is that amount a year, not their sum: years are not added up.",
            ],
            ["Scenario", "Measure", "Id", ""],
            axis);
        Write("Cost", blocks => blocks.Costs.Total, (outlook, year) => outlook.Cost(year));
        WriteChange(sheet, scenarios, axis);
        Write("of which one-off", blocks => blocks.Costs.OneOff, (outlook, year) => outlook.Cost(year, LineNature.OneOff));
        Write("of which recurrent", blocks => blocks.Costs.Recurrent, (outlook, year) => outlook.Cost(year, LineNature.Recurrent));
        Write("Funded", blocks => blocks.Funding.Funded, (outlook, year) => outlook.Funded(year));
        Write("Unfunded", blocks => blocks.Funding.Unfunded, (outlook, year) => outlook.Gap(year));
        WriteUnquantified(sheet, scenarios, axis);
        return sheet;

        void Write(string measure, Func<ScenarioBlocks, Series> series, Func<Outlook, FinancialYear, Money> figure) => WriteRows(
            sheet, scenarios, axis, measure, CellStyle.Money, series, (outlook, year) => figure(outlook, year).Pounds);
    }

    private static void WriteRows(
        Sheet sheet,
        IReadOnlyList<ScenarioBlocks> scenarios,
        TimeAxis axis,
        string measure,
        CellStyle style,
        Func<ScenarioBlocks, Series> series,
        Func<Outlook, FinancialYear, decimal> figure)
    {
        sheet.Skip();
        sheet.Add().Words(CellStyle.Section, measure);
        foreach (ScenarioBlocks blocks in scenarios)
        {
            new SeriesRows(sheet, axis, blocks.Outlook.Years).Add(
                CellStyle.Label,
                [blocks.Title, measure, blocks.Scenario.Scenario.Id],
                year => new Cell.Formula(series(blocks).At(year).From(sheet), figure(blocks.Outlook, year), style));
        }
    }

    private static void WriteChange(Sheet sheet, IReadOnlyList<ScenarioBlocks> scenarios, TimeAxis axis)
    {
        if (scenarios.Count == 1)
        {
            return;
        }

        ScenarioBlocks shown = scenarios[0];
        string measure = $"Cost less that of {shown.Title}";
        sheet.Skip();
        sheet.Add().Words(CellStyle.Section, measure);
        foreach (ScenarioBlocks blocks in scenarios.Skip(1))
        {
            new SeriesRows(sheet, axis, blocks.Outlook.Years).Add(
                CellStyle.Label,
                [blocks.Title, "Change in cost", blocks.Scenario.Scenario.Id],
                year => !shown.Outlook.Plan.Horizon.Contains(year) ? null : new Cell.Formula(
                    $"{blocks.Costs.Total.At(year).From(sheet)}-{shown.Costs.Total.At(year).From(sheet)}",
                    (blocks.Outlook.Cost(year) - shown.Outlook.Cost(year)).Pounds,
                    CellStyle.Money));
        }
    }

    // A total is the whole only where no line is without an amount.
    private static void WriteUnquantified(Sheet sheet, IReadOnlyList<ScenarioBlocks> scenarios, TimeAxis axis)
    {
        if (scenarios.Any(blocks => !blocks.Outlook.Unquantified.IsEmpty))
        {
            WriteRows(
                sheet,
                scenarios,
                axis,
                "Lines not yet quantified: where there are any, the figures above are of what is known",
                CellStyle.Count,
                blocks => blocks.Costs.Unquantified,
                (outlook, year) => outlook.UnquantifiedIn(year).Count());
        }
    }
}
