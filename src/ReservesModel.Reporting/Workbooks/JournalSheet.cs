using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Display;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks;

/// <summary>The rows of budget-journal.csv: what the budget-setting team enters. The rows of a year add to nil.</summary>
internal static class JournalSheet
{
    internal const int ScenarioColumn = 1;
    internal const int YearColumn = 2;
    internal const int AmountColumn = 7;

    private static readonly string[] Headers =
        ["Scenario", "Year", "Side", "Cost centre", "Subjective", "Permanence", "Amount (£)", "Reference", "Title"];

    internal static RecordSheet Make(FileOutlook file, IEnumerable<KeyValuePair<string, IEnumerable<JournalEntry>>> journal)
    {
        RecordSheet records = new(
            "Journal",
            "Budget journal",
            "The program's entries, as in budget-journal.csv; they do not follow a changed input. The rows of a year add to nil.",
            file.Base.Outlook.Plan,
            Headers,
            [16, 10, 10, 16, 24, 14, 16, 36, 40]);
        foreach ((string scenario, IEnumerable<JournalEntry> entries) in journal)
        {
            foreach (JournalEntry entry in entries)
            {
                if (records.IsFull)
                {
                    break;
                }

                Row row = records.Sheet.Add().Words(
                    CellStyle.Label,
                    scenario,
                    entry.Year.ToString(),
                    entry.IsFunding ? "funding" : "cost",
                    entry.Account.Code,
                    PlanWords.Of(entry.Account.Subjective),
                    entry.IsPermanent ? "permanent" : "temporary",
                    "",
                    entry.Reference,
                    entry.Title);
                row.Put(AmountColumn, new Cell.Number(entry.Amount.Pounds, CellStyle.Decided));
            }
        }

        records.Close("budget-journal.csv");
        return records;
    }
}
