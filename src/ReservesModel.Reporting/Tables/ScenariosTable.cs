using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Time;

namespace ReservesModel.Reporting.Tables;

/// <summary>Scenarios side by side: what each costs, and what of that no source covers.</summary>
public static class ScenariosTable
{
    public static Table Of(FileOutlook file)
    {
        // A scenario may move the horizon: its years outside another's are blank there.
        FinancialYear[] years = [.. file.Scenarios.SelectMany(scenario => scenario.Outlook.Years).Distinct().Order()];
        return Table.Of("Scenarios", "Scenario", years, file.Scenarios.SelectMany(scenario => Rows(scenario, years)), []);
    }

    private static IEnumerable<Row> Rows(ScenarioOutlook scenario, FinancialYear[] years)
    {
        return
        [
            new(scenario.Scenario.Title, [.. years.Select(_ => Cell.Blank)], 0, RowKind.Heading),
            Row("cost", YearCells.Cost),
            Row("unfunded", YearCells.Unfunded),
        ];

        Row Row(string label, Func<Outlook, FinancialYear, Cell> cell)
        {
            Outlook outlook = scenario.Outlook;
            Cell[] cells =
                [.. years.Select(year => outlook.Plan.Horizon.Contains(year) ? cell(outlook, year) : Cell.Blank)];
            return new(Array.Exists(cells, at => at.IsSoFarKnown) ? $"{label} so far known" : label, [.. cells], 1);
        }
    }
}
