using ReservesModel.Domain.Outlooks;

namespace ReservesModel.Reporting.Tables;

/// <summary>Costs and who meets them in one table, as a paper shows them: the rows of the table of costs, then those of the table
/// of funding.</summary>
public static class StatementTable
{
    // Beyond this the lines of an action are left out: a report is read, and the workbook has them all.
    private const int MostLines = 25;

    public static Table Of(Outlook outlook)
    {
        Table costs = CostsTable.Of(outlook), funding = FundingTable.Of(outlook);
        bool isLong = outlook.Plan.Actions.Any(action => action.Lines.Length > 1) && outlook.Plan.Lines.Count() > MostLines;
        return new(
            "Costs and funding by year",
            "Cost or source",
            costs.Headings,
            [.. Under(isLong ? WithoutLines(costs) : costs), .. Under(funding)],
            [
                .. costs.Notes,
                .. funding.Notes,
                .. isLong ? ["Actions alone are shown: the lines of each are in the workbook."] : Array.Empty<string>(),
            ]);
    }

    // Below the total stand its parts by nature, which are no lines.
    private static Table WithoutLines(Table costs)
    {
        bool isBelowTotal = false;
        return costs with { Rows = [.. costs.Rows.Where(row => (isBelowTotal |= row.Kind == RowKind.Total) || row.Indent == 0)] };
    }

    private static IEnumerable<Row> Under(Table table) => table.Rows.IsEmpty
        ? []
        : table.Rows.Select(row => row with { Indent = row.Indent + 1 })
            .Prepend(new(table.Title, [.. table.Headings.Select(_ => Cell.Blank)], 0, RowKind.Heading));
}
