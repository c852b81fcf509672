using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Workbooks.Blocks;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Checks;

/// <summary>The totals of one scenario as the program worked them out, as constants.</summary>
internal sealed class ProgramFigures
{
    private readonly List<FigurePair> _pairs = [];
    private readonly SeriesRows _rows;
    private readonly ScenarioBlocks _blocks;

    internal ProgramFigures(Sheet sheet, TimeAxis axis, ScenarioBlocks blocks)
    {
        (_rows, _blocks) = (new(sheet, axis, blocks.Outlook.Years), blocks);
        Outlook outlook = blocks.Outlook;
        Add("Cost", blocks.Costs.Total, outlook.Cost);
        Add("One-off cost", blocks.Costs.OneOff, year => outlook.Cost(year, LineNature.OneOff));
        Add("Recurrent cost", blocks.Costs.Recurrent, year => outlook.Cost(year, LineNature.Recurrent));
        Add("Funded", blocks.Funding.Funded, outlook.Funded);
        Add("Unfunded", blocks.Funding.Unfunded, outlook.Gap);
        if (blocks.Funding.LeftOver is { } over)
        {
            Add("Left over of savings and income", over, outlook.Surplus);
        }

        if (blocks.Funding.Intended is { } intended)
        {
            Add("Unfunded with an intended home", intended, outlook.Intended);
        }

        foreach (FundingSource source in outlook.Plan.SourcesOfMoney)
        {
            Add($"Funded by {source.Title}", blocks.Funding[source], year => outlook.Funded(year, source));
        }

        foreach (ReserveBlock block in blocks.Reserves)
        {
            Reserve reserve = block.Reserve;
            Add($"Draws on {reserve.Title}", block.Draws, year => outlook.Reserve(year, reserve).Draws);
            Add($"Minimum of {reserve.Title}", block.Minimum, year => outlook.Reserve(year, reserve).Minimum);
            if (reserve.Opening is not null)
            {
                Add($"Closing balance of {reserve.Title}", block.Closing, year => outlook.Reserve(year, reserve).Closing!.Value);
            }
        }
    }

    /// <summary>Each figure beside the formula that should give it.</summary>
    internal IReadOnlyList<FigurePair> Pairs => _pairs;

    private void Add(string words, Series formula, Func<FinancialYear, Money> figure) => _pairs.Add(new(words, formula, _rows.Add(
        CellStyle.Label, [words, _blocks.Title], year => new Cell.Number(figure(year).Pounds, CellStyle.Decided))));
}
