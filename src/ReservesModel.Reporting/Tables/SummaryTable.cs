using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Reporting.Tables;

/// <summary>A plan in a few rows: what it costs by nature, and what of that is met, by what.</summary>
public static class SummaryTable
{
    public static Table Of(Outlook outlook)
    {
        LineNature[] natures =
        [
            .. new[] { LineNature.OneOff, LineNature.Recurrent, LineNature.NotStated }
                .Where(nature => outlook.Plan.Lines.Any(line => line.Nature == nature)),
        ];
        bool hasSurplus = outlook.Years.Any(year => !outlook.Surplus(year).IsNil);
        return Table.Of("Summary", "Figure", outlook.Years,
        [
            .. natures.Select(nature => Row(outlook, Name(nature), year => Cell.SoFar(
                outlook.Cost(year, nature),
                !outlook.UnquantifiedIn(year).Any(line => line.Nature == nature || line.Nature == LineNature.NotStated)))),
            Row(outlook, "Total cost", year => YearCells.Cost(outlook, year)) with { Kind = RowKind.Total },
            Row(outlook, "Funded", year => Cell.SoFar(outlook.Funded(year), outlook.IsComplete(year))),
            Row(outlook, "Unfunded", year => YearCells.Unfunded(outlook, year)),
            .. hasSurplus
                ? [Row(outlook, "less what savings and income leave over", year => Cell.Of(-outlook.Surplus(year)))]
                : Array.Empty<Row>(),
            .. outlook.HasCredits
                ? [Row(outlook, "Savings and income taken off in the total cost", year => Cell.Of(outlook.Credits(year)))]
                : Array.Empty<Row>(),
        ], []);
    }

    private static Row Row(Outlook outlook, string label, Func<FinancialYear, Cell> cell) =>
        new(label, [.. outlook.Years.Select(cell)]);

    private static string Name(LineNature nature) => nature switch
    {
        LineNature.OneOff => "One-off cost",
        LineNature.Recurrent => "Recurrent cost",
        _ => "Cost whose nature is not stated",
    };
}
