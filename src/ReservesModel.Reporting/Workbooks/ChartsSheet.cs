using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Workbooks.Blocks;
using ReservesModel.Spreadsheets;
using ReservesModel.Spreadsheets.Charts;

namespace ReservesModel.Reporting.Workbooks;

/// <summary>Charts of the model, which follow a changed input: the figures that they show stand above them, as links.</summary>
internal sealed class ChartsSheet
{
    private const int MostSeries = 6;
    private const int RowsOfChart = 22;

    private readonly Sheet _sheet;
    private readonly TimeAxis _axis;
    private readonly int _header;
    private readonly List<Chart> _charts = [];

    private ChartsSheet(Sheet sheet, TimeAxis axis) => (_sheet, _axis, _header) = (sheet, axis, sheet.NextRow - 1);

    internal static Sheet Make(IReadOnlyList<ScenarioBlocks> scenarios, TimeAxis axis)
    {
        Sheet sheet = new("Charts", axis.Widths([44, 26, 24, 4]));
        SheetTop.Write(
            sheet,
            "Charts",
            scenarios[0].Outlook.Plan,
            ["The figures of the charts, as links to where they are made; the charts are below them."],
            ["What is drawn", "Figure", "Scenario", ""],
            axis);
        ChartsSheet charts = new(sheet, axis);
        charts.AddFunding(scenarios[0]);
        charts.AddReserves(scenarios[0]);
        charts.AddScenarios(scenarios);
        charts.Place();
        return sheet;
    }

    private void AddFunding(ScenarioBlocks shown)
    {
        Outlook outlook = shown.Outlook;
        Add(
            ChartKind.StackedColumns,
            $"Cost by year, funded and unfunded: {shown.Title}",
            shown.Outlook.Years,
            [
                ("Funded", shown, shown.Funding.Funded, outlook.Funded),
                ("Unfunded", shown, shown.Funding.Unfunded, outlook.Gap),
            ]);
    }

    private void AddReserves(ScenarioBlocks shown)
    {
        Outlook outlook = shown.Outlook;
        ReserveBlock[] all = [.. shown.Reserves.Where(block => block.Reserve.Opening is not null)];
        ReserveBlock[] stated = [.. all.Take(MostSeries / 2)];
        string which = all.Length > stated.Length ? $"The first {stated.Length} reserves" : "Reserves";
        Add(
            ChartKind.Lines,
            $"{which} at the end of each year, and their minimum: {shown.Title}",
            outlook.Years,
            [
                .. stated.Select(block => (
                    block.Reserve.Title, shown, block.Closing, (Func<FinancialYear, Money>)(year => outlook.Reserve(year, block.Reserve).Closing!.Value))),
                .. stated.Where(block => outlook.Years.Any(year => !outlook.Reserve(year, block.Reserve).Minimum.IsNil)).Select(block => (
                    $"{block.Reserve.Title}: minimum", shown, block.Minimum, (Func<FinancialYear, Money>)(year => outlook.Reserve(year, block.Reserve).Minimum))),
            ]);
    }

    private void AddScenarios(IReadOnlyList<ScenarioBlocks> scenarios)
    {
        if (scenarios.Count > 1)
        {
            Add(
                ChartKind.Lines,
                scenarios.Count > MostSeries ? $"Cost of the first {MostSeries} scenarios by year" : "Cost of each scenario by year",
                [.. scenarios.SelectMany(blocks => blocks.Outlook.Years).Distinct().Order()],
                [.. scenarios.Take(MostSeries).Select(blocks =>
                    (blocks.Title, blocks, blocks.Costs.Total, (Func<FinancialYear, Money>)blocks.Outlook.Cost))]);
        }
    }

    private void Add(
        ChartKind kind,
        string title,
        ImmutableArray<FinancialYear> years,
        ImmutableArray<(string Name, ScenarioBlocks Of, Series Series, Func<FinancialYear, Money> Figure)> drawn)
    {
        if (drawn.IsEmpty)
        {
            return;
        }

        List<ChartSeries> series = [];
        List<string> words = [];
        foreach ((string name, ScenarioBlocks of, Series linked, Func<FinancialYear, Money> figure) in drawn)
        {
            Series row = new SeriesRows(_sheet, _axis, of.Outlook.Years).Add(
                CellStyle.Label,
                [title, name, of.Title],
                year => new Cell.Formula(linked.At(year).From(_sheet), figure(year).Pounds, CellStyle.Money));
            series.Add(new(name, new(row.At(years[0]), row.At(years[^1]))));
            words.Add($"{name}: {FiguresByYear.InWords([.. of.Outlook.Years.Select(year => new Domain.Postings.YearFigure(year, figure(year)))])}.");
        }

        string how = kind == ChartKind.StackedColumns ? "Columns, the figures of a year on top of each other." : "Lines over the years.";
        _charts.Add(new(
            kind,
            title,
            $"{how} {string.Join(' ', words)}",
            new(At(_header, years[0]), At(_header, years[^1])),
            "Financial year",
            "Pounds",
            [.. series]));
    }

    private void Place()
    {
        int top = _sheet.NextRow + 1;
        foreach (Chart chart in _charts)
        {
            _sheet.AddChart(chart, new(new(_sheet.Name, top, 1), new(_sheet.Name, top + RowsOfChart - 2, 3)));
            top += RowsOfChart;
        }
    }

    private Address At(int row, FinancialYear year) => new(_sheet.Name, row, _axis.Column(year));
}
