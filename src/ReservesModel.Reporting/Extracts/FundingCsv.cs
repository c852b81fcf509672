using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Extracts;

/// <summary>funding.csv: what each source gives for each line in each year. Money only: an intended home is none, and has its
/// column in summary.csv.</summary>
public static class FundingCsv
{
    public static void Write(FileOutlook file, Stream stream)
    {
        using CsvTable csv = new(stream, "scenario", "year", "source", "title", "type", "status", "line", "amount");
        foreach (ScenarioOutlook scenario in file.Scenarios)
        {
            foreach (FundingPosting posting in scenario.Outlook.Ledger.Funding)
            {
                FundingSource source = posting.Source;
                csv.AddText(scenario.Scenario.Id).Add(posting.Year.ToString())
                    .AddText(source.Id).AddText(source.Title)
                    .Add(PlanWords.Of(source.Kind)).Add(PlanWords.Of(source.Status))
                    .AddText(posting.Line.Key).Add(posting.Amount)
                    .EndRow();
            }
        }
    }
}
