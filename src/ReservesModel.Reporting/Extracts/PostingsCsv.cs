using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Extracts;

/// <summary>postings.csv: what each line costs in each year, and how it was worked out. A line without an amount has a row for
/// each year that it counts for, its amount left empty: it is not nil.</summary>
public static class PostingsCsv
{
    public static void Write(FileOutlook file, Stream stream)
    {
        using CsvTable csv = new(stream, "scenario", "year", "action", "line", "title", "kind", "nature", "amount", "basis",
            "assumed", "place");
        foreach (ScenarioOutlook scenario in file.Scenarios)
        {
            foreach (FinancialYear year in scenario.Outlook.Years)
            {
                Write(csv, scenario, year);
            }
        }
    }

    private static void Write(CsvTable csv, ScenarioOutlook scenario, FinancialYear year)
    {
        foreach (PostingRow row in PostingRow.Of(scenario.Outlook, year))
        {
            LineHeading heading = row.Line.Heading;
            csv.AddText(scenario.Scenario.Id).Add(year.ToString())
                .AddText(heading.ActionId).AddText(row.Line.Key[(heading.ActionId.Length + 1)..]).AddText(heading.Title)
                .Add(PlanWords.Of(row.Line.Kind)).Add(PlanWords.Of(row.Line.Nature))
                .Add(row.Amount).Add(row.Basis)
                .Add(row.IsAssumed ? "yes" : "")
                .AddText(heading.Place.InFile)
                .EndRow();
        }
    }
}
