using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Tables;

/// <summary>Actuals against budget, a row a line: to date, and for the year as it is forecast.</summary>
public static class MonitoringTable
{
    private const string Above = "A variance above nil is more spent, or less saved, than budgeted.";

    /// <summary>To date.</summary>
    public static Table ToDate(MonitoringOutlook outlook) => new(
        $"To {Dates.InFull(outlook.To)}",
        "Line",
        ["Budget", "Actual", "Variance"],
        [
            .. outlook.Lines.Select(line => Row(outlook, line, line.BudgetToDate, line.ActualToDate, line.VarianceToDate)),
            Total(outlook, outlook.BudgetToDate, outlook.ActualToDate, outlook.VarianceToDate),
        ],
        [
            Above,
            .. outlook.LastMonthIsEmpty
                ? new[] { $"No line has anything recorded in {Dates.InFull(outlook.To)}: the ledger may not be complete to then." }
                : [],
        ]);

    /// <summary>The year.</summary>
    public static Table Outturn(MonitoringOutlook outlook) => new(
        $"Year {outlook.Year}",
        "Line",
        ["Budget", "Forecast", "Variance"],
        [
            .. outlook.Lines.Select(line => Row(outlook, line, line.Budget, line.Forecast, line.Variance)),
            Total(outlook, outlook.Budget, outlook.Forecast, outlook.Variance),
        ],
        [Method(outlook.Method), Meaning(outlook)]);

    /// <summary>A line by its title; where several have the same, by its name in the plan too.</summary>
    public static string Label(MonitoringOutlook outlook, MonitoredLine line) =>
        outlook.Lines.Count(other => other.Line.Heading.Title == line.Line.Heading.Title) == 1
            ? line.Line.Heading.Title
            : $"{line.Line.Heading.Title} ({line.Line.Key})";

    private static Row Row(MonitoringOutlook outlook, MonitoredLine line, Money? budget, Money come, Money? variance) => new(
        Label(outlook, line),
        [budget is { } sum ? Cell.Of(sum) : Cell.NotYetQuantified, Cell.Of(come), variance is { } by ? Cell.Of(by) : Cell.NotYetQuantified],
        IsAssumed: line.Line.Heading.IsAssumed);

    private static Row Total(MonitoringOutlook outlook, Money budget, Money come, Money variance) => new(
        "Total", [Cell.SoFar(budget, outlook.IsComplete), Cell.Of(come), Cell.SoFar(variance, outlook.IsComplete)], Kind: RowKind.Total);

    private static string Method(ForecastMethod method) => method switch
    {
        ForecastMethod.Profile =>
            "Forecast by profile: what is recorded to date, and the rest of the phased budget; of a cost that falls sometime in the year, what is "
                + "left of its budget.",
        ForecastMethod.StraightLine =>
            "Forecast in a straight line: what is recorded to date, by month gone, over all the months in which the line is budgeted; by profile "
                + "where none of them has come yet, or the plan does not say which they are.",
        ForecastMethod.Officer => "Forecast by the officer, as the actuals give it.",
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "There are no words for it."),
    };

    private static string Meaning(MonitoringOutlook outlook) => outlook.Variance.IsNil
        ? "In all the forecast is what was budgeted."
        : outlook.Variance > Money.Nil
            ? $"{Pounds.InFull(outlook.Variance)} more than budgeted would have to be found; the actuals do not tell from where."
            : $"{Pounds.InFull(-outlook.Variance)} less than budgeted would be needed; the actuals do not tell which source would give less.";
}
