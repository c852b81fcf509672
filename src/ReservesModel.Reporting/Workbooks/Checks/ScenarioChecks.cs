using System.Collections.Immutable;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Workbooks.Blocks;
using ReservesModel.Reporting.Workbooks.Inputs;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Checks;

/// <summary>The checks of one scenario. Where a check is an upper bound, what is above it is the difference.</summary>
internal sealed class ScenarioChecks(ChecksSheet checks, ScenarioBlocks blocks)
{
    private readonly Sheet _here = checks.Sheet;
    private readonly ImmutableArray<FinancialYear> _years = blocks.Outlook.Years;

    /// <summary>What must hold whatever the inputs are.</summary>
    internal void WriteLasting(RecordChecks records)
    {
        WriteCosts();
        if (records.Journal(blocks) is { } journal)
        {
            Add("The journal adds to nil", year => At(journal, year));
        }

        foreach (FundingSource source in blocks.Outlook.Plan.SourcesOfMoney)
        {
            WriteLimits(source, blocks.Inputs[source], blocks.Funding[source]);
        }

        foreach (ReserveBlock reserve in blocks.Reserves)
        {
            WriteReserve(reserve);
        }

        FundingRule rule = blocks.Funding.Rule;
        if (!rule.IsLive || (!rule.AreHomesLive && blocks.Funding.Intended is not null))
        {
            checks.AddRunTheEngine(WhyDecided(rule), blocks);
        }
    }

    /// <summary>What holds as long as the inputs are those that the program read.</summary>
    internal void WriteAgainst(ProgramFigures figures, RecordChecks records)
    {
        if (records.Postings(blocks) is { } postings)
        {
            Add("The postings add to the cost", year => At(postings, year));
        }

        foreach (FigurePair pair in figures.Pairs)
        {
            Add($"{pair.Words}: formula = the program's figure", year => $"{At(pair.Formula, year)}-{At(pair.Figure, year)}");
        }

        checks.AddRunTheEngine("Sources shared over single lines as the program decided", blocks);
    }

    private static string WhyDecided(FundingRule rule) => rule.IsLive
        ? "Intended homes are as the program decided"
        : rule.SharesReserve
            ? "Funding is as the program decided: sources share what is in a reserve"
            : $"Funding is as the program decided: more than {FundingRule.MostGroups} groups of costs differ in who may pay for them";

    private void WriteCosts()
    {
        (CostBlock costs, FundingBlock funding) = (blocks.Costs, blocks.Funding);
        Add("One-off + recurrent = cost", year =>
            $"{At(costs.OneOff, year)}+{At(costs.Recurrent, year)}-{At(costs.Total, year)}");
        Add(funding.LeftOver is null ? "Cost = funded + unfunded" : "Cost = funded + unfunded - left over", year =>
            $"{At(costs.Total, year)}-{At(funding.Funded, year)}-{At(funding.Unfunded, year)}"
                + (funding.LeftOver is { } over ? $"+{At(over, year)}" : ""));
        Add("No more is funded than costs", year => $"MAX(0,{At(funding.Funded, year)}-MAX(0,{At(costs.Total, year)}))");
        // What falls after the last year is in no column, so that the shares shown may then be less than the whole.
        foreach ((OneOffLine line, LineFormula.Phased formula) in blocks.Inputs.Phased.Where(pair => checks.IsFirstOf(pair.Formula.Parts)))
        {
            bool isAll = line.Portions.All(portion => portion.Year <= _years[^1]);
            string more = formula.MoreThanWhole(_years[0], _years[^1], _here);
            checks.Add($"{formula.Parts.Line.Item}: its shares add to {(isAll ? "" : "no more than ")}the whole", blocks, isAll ? more : $"MAX(0,{more})");
        }

        checks.Add("Costs add up across and down", blocks, $"SUM({All(costs.Lines)})-SUM({All(new(costs.Total, costs.Total))})");
    }

    private void WriteLimits(FundingSource source, SourceInputs inputs, Series given)
    {
        Add($"{source.Title}: pays in its own years only", year => $"{At(given, year)}*(1-{inputs.MayPay.In(year, _here)})");
        if (inputs.Limit is { } limit)
        {
            Add($"{source.Title}: within its limit of the year", year => $"MAX(0,{At(given, year)}-{limit.In(year, _here)})");
        }

        if (inputs.Total is { } total)
        {
            checks.Add(
                $"{source.Title}: within its limit over all years",
                blocks,
                $"MAX(0,SUM({All(new(given, given))})-{total.In(_years[0], _here)})");
        }
    }

    private void WriteReserve(ReserveBlock block)
    {
        if (block.Reserve.Opening is null)
        {
            return;
        }

        string title = block.Reserve.Title;
        Add($"{title}: opens where the year before closed", year =>
            $"{At(block.Opening, year)}-{block.Closing.Before(year).From(_here)}");
        Add($"{title}: opening + contributions - other uses - draws = closing", year =>
            $"{BeforeDraws(block, year)}-{At(block.Draws, year)}-{At(block.Closing, year)}");
        Add($"{title}: draws leave its minimum", year =>
            $"MAX(0,{At(block.Draws, year)}-MAX(0,{BeforeDraws(block, year)}-{At(block.Minimum, year)}))");
    }

    private string BeforeDraws(ReserveBlock block, FinancialYear year) =>
        $"{At(block.Opening, year)}+{At(block.Contributions, year)}-{At(block.OtherUses, year)}";

    private void Add(string words, Func<FinancialYear, string> difference) => checks.Add(words, blocks, _years, difference);

    private string At(Series series, FinancialYear year) => series.At(year).From(_here);

    private string All(SeriesRange rows) => rows.Between(_years[0], _years[^1], _here);
}
