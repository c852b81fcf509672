using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Extracts;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks;

/// <summary>The rows of postings.csv: what each line costs in each year, how it was worked out, and where the plan says it.</summary>
internal static class PostingsSheet
{
    internal const int ScenarioColumn = 1;
    internal const int YearColumn = 2;
    internal const int AmountColumn = 8;

    private static readonly string[] Headers =
        ["Scenario", "Year", "Action", "Line", "Title", "Kind", "Nature", "Amount (£)", "How it is made", "Assumed", "Place in the plan"];

    internal static RecordSheet Make(FileOutlook file)
    {
        RecordSheet records = new(
            "Postings",
            "Postings",
            "The program's figures, as in postings.csv; they do not follow a changed input.",
            file.Base.Outlook.Plan,
            Headers,
            [16, 10, 22, 22, 36, 12, 12, 16, 60, 10, 26]);
        foreach (ScenarioOutlook scenario in file.Scenarios)
        {
            foreach (FinancialYear year in scenario.Outlook.Years)
            {
                Write(records, scenario, year);
            }
        }

        records.Close("postings.csv");
        return records;
    }

    private static void Write(RecordSheet records, ScenarioOutlook scenario, FinancialYear year)
    {
        foreach (PostingRow posting in PostingRow.Of(scenario.Outlook, year))
        {
            if (records.IsFull)
            {
                return;
            }

            LineHeading heading = posting.Line.Heading;
            Row row = records.Sheet.Add().Words(
                CellStyle.Label,
                scenario.Scenario.Id,
                year.ToString(),
                heading.ActionId,
                posting.Line.Key[(heading.ActionId.Length + 1)..],
                heading.Title,
                PlanWords.Of(posting.Line.Kind),
                PlanWords.Of(posting.Line.Nature),
                "",
                posting.Basis,
                posting.IsAssumed ? "yes" : "no",
                heading.Place.InFile);
            row.Put(AmountColumn, posting.Amount is { } amount
                ? new Cell.Number(amount.Pounds, CellStyle.Decided)
                : new Cell.Text(PostingRow.NotYetQuantified, CellStyle.NoFigure));
        }
    }
}
