using System.Globalization;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Extracts;

/// <summary>budget-journal.csv: what the budget-setting team enters, a row for each line and each source in each year. The rows of a
/// year add to nil.</summary>
public static class BudgetJournalCsv
{
    private static readonly string[] Columns =
        ["scenario", "year", "side", "cost_centre", "subjective", "permanence", "amount", "reference", "title"];

    /// <summary>Writes the journal.</summary>
    /// <param name="scenarios">The entries of each scenario, by its id.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="withMonths">Whether a column for each month of the year follows, from its first: month_1 to month_12.</param>
    public static void Write(IEnumerable<KeyValuePair<string, IEnumerable<JournalEntry>>> scenarios, Stream stream, bool withMonths = false)
    {
        IEnumerable<string> months = withMonths
            ? Enumerable.Range(1, MonthlyAmounts.Count).Select(month => string.Create(CultureInfo.InvariantCulture, $"month_{month}"))
            : [];
        using CsvTable csv = new(stream, [.. Columns, .. months]);
        foreach ((string scenario, IEnumerable<JournalEntry> entries) in scenarios)
        {
            foreach (JournalEntry entry in entries)
            {
                Write(csv, scenario, entry, withMonths);
            }
        }
    }

    private static void Write(CsvTable csv, string scenario, JournalEntry entry, bool withMonths)
    {
        csv.AddText(scenario).Add(entry.Year.ToString()).Add(entry.IsFunding ? "funding" : "cost")
            .AddText(entry.Account.Code).Add(PlanWords.Of(entry.Account.Subjective)).Add(entry.IsPermanent ? "permanent" : "temporary")
            .Add(entry.Amount).AddText(entry.Reference).AddText(entry.Title);
        if (withMonths)
        {
            foreach (Money month in entry.Months.Months)
            {
                csv.Add(month);
            }
        }

        csv.EndRow();
    }
}
