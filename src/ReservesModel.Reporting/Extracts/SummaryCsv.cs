using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Reporting.Extracts;

/// <summary>summary.csv: a row for each scenario and year. The total, less savings and income, is what is funded and unfunded less
/// the surplus.</summary>
public static class SummaryCsv
{
    public static void Write(FileOutlook file, Stream stream)
    {
        using CsvTable csv = new(stream, "scenario", "year", "one_off", "recurrent", "total", "complete", "funded",
            "of_which_not_agreed", "unfunded", "intended_home", "savings_and_income", "surplus");
        foreach (ScenarioOutlook scenario in file.Scenarios)
        {
            Outlook outlook = scenario.Outlook;
            foreach (FinancialYear year in outlook.Years)
            {
                csv.AddText(scenario.Scenario.Id).Add(year.ToString())
                    .Add(outlook.Cost(year, LineNature.OneOff)).Add(outlook.Cost(year, LineNature.Recurrent))
                    .Add(outlook.Cost(year)).Add(outlook.IsComplete(year) ? "true" : "false")
                    .Add(outlook.Funded(year)).Add(outlook.NotAgreed(year))
                    .Add(outlook.Gap(year)).Add(outlook.Intended(year)).Add(outlook.Credits(year)).Add(outlook.Surplus(year))
                    .EndRow();
            }
        }
    }
}
