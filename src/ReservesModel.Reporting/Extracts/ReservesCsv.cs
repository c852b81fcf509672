using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Postings;

namespace ReservesModel.Reporting.Extracts;

/// <summary>reserves.csv: each reserve through each year. What is not stated is an empty cell, never nil.</summary>
public static class ReservesCsv
{
    public static void Write(FileOutlook file, Stream stream)
    {
        using CsvTable csv = new(stream, "scenario", "year", "reserve", "opening", "contributions", "other_uses", "draws",
            "closing", "minimum", "headroom");
        foreach (ScenarioOutlook scenario in file.Scenarios)
        {
            foreach (ReserveYear balance in scenario.Outlook.Ledger.Reserves)
            {
                csv.AddText(scenario.Scenario.Id).Add(balance.Year.ToString()).AddText(balance.Reserve.Id)
                    .Add(balance.Opening).Add(balance.Contributions).Add(balance.OtherUses).Add(balance.Draws)
                    .Add(balance.Closing).Add(balance.Minimum).Add(balance.Headroom)
                    .EndRow();
            }
        }
    }
}
