using ReservesModel.Domain.Time;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Checks;

/// <summary>How far the records are from the model beside them: live differences, which are nil for the plan as it was read. The sheet
/// of checks counts them.</summary>
internal sealed class RecordChecks
{
    internal const string Name = "Record checks";

    private readonly TimeAxis _axis;
    private readonly int _header;
    private readonly Dictionary<ScenarioBlocks, Series> _postings = [];
    private readonly Dictionary<ScenarioBlocks, Series> _journal = [];

    internal RecordChecks(IReadOnlyList<ScenarioBlocks> scenarios, TimeAxis axis, RecordSheet postings, RecordSheet journal)
    {
        _axis = axis;
        Sheet = new(Name, axis.Widths([44, 40, 24, 4]));
        SheetTop.Write(
            Sheet,
            Name,
            scenarios[0].Outlook.Plan,
            [
                "What the records add to, less what the model says, in pounds. Nil is a dash.",
                "After a change of inputs a difference of the postings is right: run the program again on the changed plan.",
            ],
            ["Scenario", "Difference", "Id", ""],
            axis);
        _header = Sheet.NextRow - 1;
        foreach (ScenarioBlocks blocks in scenarios)
        {
            if (postings.HasAll)
            {
                _postings.Add(blocks, Add(blocks, "Postings less the model's cost", year =>
                    $"{Sum(postings, PostingsSheet.AmountColumn, PostingsSheet.ScenarioColumn, PostingsSheet.YearColumn, year)}-{blocks.Costs.Total.At(year).From(Sheet)}"));
            }

            if (journal.HasAll)
            {
                _journal.Add(blocks, Add(blocks, "Journal, which adds to nil", year =>
                    Sum(journal, JournalSheet.AmountColumn, JournalSheet.ScenarioColumn, JournalSheet.YearColumn, year)));
            }
        }

        if (Sheet.NextRow == _header + 1)
        {
            Sheet.Add().Words(CellStyle.Wrapped, "There is no record here, or not all of them are: the CSV files have them.");
        }
    }

    internal Sheet Sheet { get; }

    /// <summary>What the postings of a scenario are more than its cost; null where not all of them are here.</summary>
    internal Series? Postings(ScenarioBlocks blocks) => _postings.GetValueOrDefault(blocks);

    /// <summary>What the journal of a scenario adds to; null where not all of it is here.</summary>
    internal Series? Journal(ScenarioBlocks blocks) => _journal.GetValueOrDefault(blocks);

    private Series Add(ScenarioBlocks blocks, string words, Func<FinancialYear, string> difference) =>
        new SeriesRows(Sheet, _axis, blocks.Outlook.Years).Add(
            CellStyle.Label, [blocks.Title, words, blocks.Scenario.Scenario.Id], year => new Cell.Formula($"ROUND({difference(year)},2)", 0, CellStyle.Money));

    // The id stands in the third column of the row, the year over its column.
    private string Sum(RecordSheet records, int amount, int scenario, int year, FinancialYear here)
    {
        string id = $"$C{Sheet.NextRow - 1}", at = $"{Address.Letters(_axis.Column(here))}${_header}";
        return $"SUMIFS({records.Column(amount, Sheet)},{records.Column(scenario, Sheet)},{id},{records.Column(year, Sheet)},{at})";
    }
}
