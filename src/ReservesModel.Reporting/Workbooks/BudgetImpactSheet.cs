using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Casting;
using ReservesModel.Reporting.Publication;
using ReservesModel.Reporting.Tables;
using ReservesModel.Spreadsheets;
using Cell = ReservesModel.Spreadsheets.Cell;

namespace ReservesModel.Reporting.Workbooks;

/// <summary>The base budget rolled forward, the gap and council tax, as `reserves budget` shows them: the program's figures, with
/// live totals, and a year that opens where the one before closed.</summary>
internal sealed class BudgetImpactSheet
{
    internal const string Name = "Budget impact";

    private readonly Sheet _sheet;
    private readonly TimeAxis _axis;
    private readonly BudgetOutlook _budget;

    private BudgetImpactSheet(Sheet sheet, TimeAxis axis, BudgetOutlook budget) => (_sheet, _axis, _budget) = (sheet, axis, budget);

    /// <summary>The sheet; null where the plan does not state its budget.</summary>
    internal static Sheet? Make(ScenarioOutlook shown, TimeAxis axis)
    {
        if (shown.Budget is not { } budget)
        {
            return null;
        }

        Sheet sheet = new(Name, axis.Widths([48, 4, 4, 4]));
        SheetTop.Write(
            sheet,
            $"Budget impact: {ScenarioNames.Of(shown.Scenario)}",
            shown.Outlook.Plan,
            ["Italics on grey: the program's figures, which do not follow a changed input. Totals and openings are live."],
            ["Figure", "", "", ""],
            axis);
        BudgetImpactSheet impact = new(sheet, axis, budget);
        Table movement = BudgetTable.Movement(budget), gap = BudgetTable.Gap(budget), tax = BudgetTable.CouncilTax(budget);
        impact.Write(movement, SumsOfTables.Movement(movement));
        impact.Write(gap, SumsOfTables.Gap(gap));
        impact.Write(tax, TableSums.None);
        return sheet;
    }

    /// <summary>Whether a figure of it has pence.</summary>
    internal static bool HasPence(ScenarioOutlook shown) => shown.Budget is { } budget
        && new[] { BudgetTable.Movement(budget), BudgetTable.Gap(budget), BudgetTable.CouncilTax(budget) }.Any(table =>
            table.Rows.Any(row => row.Cells.Any(cell => cell.Kind == CellKind.Sum && !decimal.IsInteger(cell.Sum.Pounds))));

    private void Write(Table table, TableSums sums)
    {
        if (table.IsEmpty)
        {
            return;
        }

        _sheet.Skip();
        _sheet.Add().Words(CellStyle.Section, table.Title);
        int first = _sheet.NextRow;
        for (int at = 0; at < table.Rows.Length; at++)
        {
            Write(table.Rows[at], at, first, sums);
        }

        foreach (string note in table.Notes)
        {
            _sheet.Add().Words(CellStyle.Remark, note);
        }
    }

    private void Write(Tables.Row row, int at, int first, TableSums sums)
    {
        Spreadsheets.Row cells = _sheet.Add().Words(row.Kind == RowKind.Total ? CellStyle.TotalLabel : CellStyle.Label, row.Label);
        CastSum? sum = sums.Rows.FirstOrDefault(sum => sum.Total == at);
        int[] closings = [.. sums.Carried.Where(carried => carried.Opening == at).Select(carried => carried.Closing)];
        for (int year = 0; year < row.Cells.Length; year++)
        {
            FinancialYear here = _budget.Years[year].Year;
            string? formula = sum is not null ? Sum(sum, first, here)
                : closings is [var closing] && year > 0 ? At(first + closing, _budget.Years[year - 1].Year).Name
                : null;
            cells.Put(_axis.Column(here), Cell(row, row.Cells[year], formula));
        }
    }

    private static Cell Cell(Tables.Row row, Tables.Cell cell, string? formula) => cell.Kind != CellKind.Sum
        ? new Cell.Text(cell.Words, CellStyle.NoFigure)
        : formula is null
            ? new Cell.Number(cell.Sum.Pounds, CellStyle.Decided)
            : new Cell.Formula(formula, cell.Sum.Pounds, row.Kind == RowKind.Total ? CellStyle.Total : CellStyle.Money);

    // The parts of these sums stand under each other.
    private string Sum(CastSum sum, int first, FinancialYear year)
    {
        int top = sum.Parts.Min(part => part.Figure), bottom = sum.Parts.Max(part => part.Figure);
        return $"SUM({At(first + top, year).Name}:{At(first + bottom, year).Name})";
    }

    private Address At(int row, FinancialYear year) => new(_sheet.Name, row, _axis.Column(year));
}
