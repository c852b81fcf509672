using ReservesModel.Domain.Plans;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Workbooks.Blocks;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Shown;

/// <summary>Which rows of a scenario's workings the sheets show.</summary>
internal static class ShownRows
{
    internal static readonly string[] CostHeaders = ["Cost", "Nature", "Line", "Remark"];

    internal static readonly string[] FundingHeaders = ["Source", "For, or kind", "Line, or reserve", "Status"];

    internal static readonly string[] ReserveHeaders = ["Reserve", "Balance or movement", "", "Brought forward"];

    internal static IReadOnlyList<ShownRow> Costs(ScenarioBlocks blocks) => blocks.Costs.Shown;

    internal static IReadOnlyList<ShownRow> Funding(ScenarioBlocks blocks)
    {
        FundingBlock funding = blocks.Funding;
        Plan plan = blocks.Outlook.Plan;
        CellStyle gives = funding.Rule.IsLive ? CellStyle.Money : CellStyle.Decided;
        const string inAll = "What each source gives in all", homes = "Intended homes of what is unfunded: no money, and in no total above";
        List<ShownRow> rows =
        [
            .. plan.SourcesOfMoney.Select(source => Source(funding, source, inAll, gives)),
            new("funded", inAll, ["Funded"], funding.Funded, CellStyle.Total),
            new("agreed", inAll, ["of which agreed (approved or committed)"], funding.Agreed),
            new("not-agreed", inAll, ["of which not yet agreed"], funding.NotAgreed),
            new("cost", inAll, ["Cost"], blocks.Costs.Total),
            new("unfunded", inAll, [funding.LeftOver is null ? "Unfunded: cost less funded" : "Unfunded: cost less funded, where it is more"], funding.Unfunded, CellStyle.Total),
            .. funding.LeftOver is { } over
                ? [new("left-over", inAll, ["Left over of savings and income: funded less cost, where it is more"], over)]
                : Array.Empty<ShownRow>(),
        ];
        if (funding is { Intended: { } intended, WithNone: { } none })
        {
            rows.AddRange(plan.IntendedSources.Select(source => Source(funding, source, homes, CellStyle.Intended)));
            rows.Add(new("intended", homes, ["Unfunded with an intended home"], intended, CellStyle.Total));
            rows.Add(new("with-none", homes, ["Unfunded with none"], none));
        }

        rows.AddRange(blocks.Shares.Money.Select(share => Share(share, "What each source gives for each line, as the program decided", CellStyle.Decided)));
        rows.AddRange(blocks.Shares.Homes.Select(share => Share(share, "Intended homes of each line, as the program decided", CellStyle.Intended)));
        return rows;
    }

    internal static IReadOnlyList<ShownRow> Reserves(ScenarioBlocks blocks) =>
    [
        .. blocks.Reserves.SelectMany(block => block.Rows.Select(row => new ShownRow(
            $"{block.Reserve.Id}/{row.Movement}",
            block.Reserve.Title,
            [block.Reserve.Title, row.Movement],
            row.Series,
            row.Series == block.Closing ? CellStyle.Total : CellStyle.Money)
        {
            IsLeftOut = true,
        })),
    ];

    private static ShownRow Source(FundingBlock funding, FundingSource source, string part, CellStyle style) => new(
        $"source/{source.Id}",
        part,
        [source.Title, PlanWords.InText(PlanWords.Of(source.Kind)), source.Reserve?.Title ?? "", FundingBlock.Status(source)],
        funding[source],
        style)
    {
        IsLeftOut = true,
    };

    private static ShownRow Share(SharesOverLines.Share share, string part, CellStyle style) =>
        new($"{share.Source.Id}/{share.Line.Key}", part, share.Words, share.Series, style);
}
