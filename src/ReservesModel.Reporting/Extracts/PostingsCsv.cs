using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Extracts;

/// <summary>postings.csv: what each line costs in each year, and how it was worked out. A line without an amount has a row for
/// each year that it counts for, its amount left empty: it is not nil.</summary>
public static class PostingsCsv
{
    internal const string NotYetQuantified = "not yet quantified";

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
        Dictionary<PlanLine, CostPosting> postings = scenario.Outlook.CostsIn(year).ToDictionary(posting => posting.Line);
        foreach (PlanLine line in scenario.Outlook.Plan.Lines)
        {
            if (postings.TryGetValue(line, out CostPosting? posting) || CountsFor(line, year))
            {
                csv.AddText(scenario.Scenario.Id).Add(year.ToString())
                    .AddText(line.Heading.ActionId).AddText(line.Key[(line.Heading.ActionId.Length + 1)..]).AddText(line.Heading.Title)
                    .Add(PlanWords.Of(line.Kind)).Add(PlanWords.Of(line.Nature))
                    .Add(posting?.Amount).Add(posting is null ? NotYetQuantified : Basis.Of(posting.Because))
                    .Add(IsAssumed(line, posting) ? "yes" : "")
                    .AddText(line.Heading.Place.InFile)
                    .EndRow();
            }
        }
    }

    private static bool CountsFor(PlanLine line, FinancialYear year) =>
        line is UnquantifiedLine unquantified && unquantified.Years.Contains(year);

    // A posting of nil rests on no factor, but may be nil because of a start that is assumed.
    private static bool IsAssumed(PlanLine line, CostPosting? posting) =>
        posting is { Because.Terms.IsEmpty: false } ? posting.Because.IsAssumed : line.Heading.IsAssumed;
}
