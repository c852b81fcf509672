using ReservesModel.Domain.Time;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks;

/// <summary>Whether the records agree with the model beside them: live differences, which are nil for the plan as it was read.</summary>
internal static class RecordChecksSheet
{
    internal static Sheet Make(IReadOnlyList<ScenarioBlocks> scenarios, TimeAxis axis, RecordSheet postings, RecordSheet journal)
    {
        Sheet sheet = new("Record checks", axis.Widths([44, 40, 24, 4]));
        SheetTop.Write(
            sheet,
            "Record checks",
            scenarios[0].Outlook.Plan,
            [
                "What the records add to, less what the model says, in pounds. Nil is a dash.",
                "After a change of inputs a difference of the postings is right: run the program again on the changed plan.",
            ],
            ["Scenario", "Difference", "Id", ""],
            axis);
        int header = sheet.NextRow - 1;
        foreach (ScenarioBlocks blocks in scenarios)
        {
            string id = blocks.Scenario.Scenario.Id;
            SeriesRows rows = new(sheet, axis, blocks.Outlook.Years);
            if (postings is { IsFull: false, IsEmpty: false })
            {
                rows.Add(CellStyle.Label, [blocks.Title, "Postings less the model's cost", id], year => new Cell.Formula(
                    $"ROUND({Sum(postings, PostingsSheet.AmountColumn, PostingsSheet.ScenarioColumn, PostingsSheet.YearColumn, year)}"
                    + $"-{blocks.Costs.Total.At(year).From(sheet)},2)",
                    0,
                    CellStyle.Money));
            }

            if (journal is { IsFull: false, IsEmpty: false })
            {
                rows.Add(CellStyle.Label, [blocks.Title, "Journal, which adds to nil", id], year => new Cell.Formula(
                    $"ROUND({Sum(journal, JournalSheet.AmountColumn, JournalSheet.ScenarioColumn, JournalSheet.YearColumn, year)},2)",
                    0,
                    CellStyle.Money));
            }
        }

        return sheet;

        // The id stands in the third column of the row, the year over its column.
        string Sum(RecordSheet records, int amount, int scenario, int year, FinancialYear here)
        {
            string id = $"$C{sheet.NextRow - 1}", at = $"{Address.Letters(axis.Column(here))}${header}";
            return $"SUMIFS({records.Column(amount, sheet)},{records.Column(scenario, sheet)},{id},{records.Column(year, sheet)},{at})";
        }
    }
}
