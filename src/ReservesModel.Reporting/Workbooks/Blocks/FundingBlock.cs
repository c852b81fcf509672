using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Display;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Blocks;

/// <summary>The funding of a scenario. How each source is shared over lines is what the program decided, and constant; every
/// total, and what is unfunded, is live.</summary>
internal sealed class FundingBlock
{
    internal static readonly string[] Headers = ["Source", "For, or kind", "Line, or reserve", "Status"];

    internal const string Remark =
        "Italics on grey: how the program shared the sources. All totals, and what is unfunded, are live.";

    private const int ReserveColumn = 3;
    private const int StatusColumn = 4;

    private readonly SeriesRows _rows;
    private readonly Outlook _outlook;
    private readonly Dictionary<FundingSource, Series> _sources = [];
    private SeriesRange? _totals;

    internal FundingBlock(SeriesRows rows, Outlook outlook, CostBlock costs)
    {
        (_rows, _outlook) = (rows, outlook);
        WriteSources(outlook.Plan);
        Funded = rows.Total(["Funded"], SumOfSources, year => outlook.Funded(year).Pounds);
        Series agreed = rows.Formula(
            ["of which agreed (approved or committed)"],
            year => $"{OfStatus(year, FundingStatus.Approved)}+{OfStatus(year, FundingStatus.Committed)}",
            year => (outlook.Funded(year) - outlook.NotAgreed(year)).Pounds);
        rows.Formula(["of which not yet agreed"], year => Less(year, Funded, agreed), year => outlook.NotAgreed(year).Pounds);
        Cost = rows.Formula(["Cost"], year => costs.Total.At(year).From(rows.Sheet), year => outlook.Cost(year).Pounds);
        Unfunded = outlook.HasCredits
            ? rows.Total(
                ["Unfunded: cost less funded, where it is more"],
                year => $"MAX(0,{Less(year, Cost, Funded)})",
                year => outlook.Gap(year).Pounds)
            : rows.Total(["Unfunded: cost less funded"], year => Less(year, Cost, Funded), year => outlook.Gap(year).Pounds);
        if (outlook.HasCredits)
        {
            LeftOver = rows.Formula(
                ["Left over of savings and income: funded less cost, where it is more"],
                year => $"MAX(0,{Less(year, Funded, Cost)})",
                year => outlook.Surplus(year).Pounds);
        }

        WriteIntended();
    }

    internal Series Funded { get; }

    internal Series Cost { get; }

    internal Series Unfunded { get; }

    /// <summary>What savings and income leave over; null where the plan has none.</summary>
    internal Series? LeftOver { get; }

    /// <summary>What a source gives in all.</summary>
    internal Series this[FundingSource source] => _sources[source];

    /// <summary>The name of a reserve beside the sources that draw on it: ours, so that no text of a plan is matched.</summary>
    internal static string NameOf(Plan plan, Reserve reserve) => $"Reserve {plan.Reserves.IndexOf(reserve) + 1}";

    /// <summary>What all sources draw on a reserve in a year.</summary>
    internal string DrawsOn(Address reserve, FinancialYear year, Sheet here) => _totals is { } totals
        ? $"SUMIF({totals.Column(ReserveColumn, here)},{reserve.FixedColumnFrom(here)},{totals.In(year, here)})"
        : "0";

    private void WriteSources(Plan plan)
    {
        FundingSource[] sources = [.. plan.SourcesOfMoney];
        if (sources.Length == 0)
        {
            _rows.Add(CellStyle.Label, ["The plan has no source that can pay."], _ => null);
            return;
        }

        _rows.Part("What each source gives for each line, as the program decided");
        SeriesRange[] details = [.. sources.Select(source => Details(source, _outlook.Ledger.Funding, CellStyle.Decided))];
        _rows.Part("What each source gives in all");
        for (int at = 0; at < sources.Length; at++)
        {
            (FundingSource source, SeriesRange lines) = (sources[at], details[at]);
            string kind = PlanWords.InText(PlanWords.Of(source.Kind));
            string reserve = source.Reserve is { } drawnOn ? NameOf(plan, drawnOn) : "";
            _sources[source] = _rows.Formula(
                [source.Title, kind, reserve, Status(source)],
                year => _rows.Sum(year, lines),
                year => _outlook.Funded(year, source).Pounds);
        }

        _totals = new(_sources[sources[0]], _sources[sources[^1]]);
    }

    private SeriesRange Details(FundingSource source, ImmutableArray<FundingPosting> all, CellStyle style)
    {
        ILookup<PlanLine, FundingPosting> given =
            all.Where(posting => posting.Source == source).ToLookup(posting => posting.Line);
        Series[] rows =
        [
            .. _outlook.Plan.Lines.Where(given.Contains).Select(line => _rows.Add(
                CellStyle.Label,
                [source.Title, line.Heading.Title, line.Key, Status(source)],
                year => new Cell.Number(Given(given[line], year).Pounds, style))),
        ];
        if (rows.Length == 0)
        {
            string[] words = [source.Title, "nothing in these years", "", Status(source)];
            rows = [_rows.Add(CellStyle.Label, words, _ => new Cell.Number(0, style))];
        }

        return new(rows[0], rows[^1]);
    }

    private static Money Given(IEnumerable<FundingPosting> postings, FinancialYear year) =>
        postings.Where(posting => posting.Year == year).Total(posting => posting.Amount);

    private static string Status(FundingSource source) => PlanWords.InText(PlanWords.Of(source.Status));

    private void WriteIntended()
    {
        FundingSource[] sources = [.. _outlook.Plan.IntendedSources];
        if (sources.Length == 0)
        {
            return;
        }

        _rows.Part("Intended homes of what is unfunded: no money, and in no total above");
        SeriesRange[] details =
            [.. sources.Select(source => Details(source, _outlook.Ledger.IntendedHomes, CellStyle.Intended))];
        Series intended = _rows.Total(
            ["Unfunded with an intended home"],
            year => _rows.Sum(year, new(details[0].First, details[^1].Last)),
            year => _outlook.Intended(year).Pounds);
        _rows.Formula(
            ["Unfunded with none"],
            year => Less(year, Unfunded, intended),
            year => (_outlook.Gap(year) - _outlook.Intended(year)).Pounds);
    }

    private string SumOfSources(FinancialYear year) =>
        _totals is { } totals ? _rows.Sum(year, totals) : "0";

    private string OfStatus(FinancialYear year, FundingStatus status) => _totals is { } totals
        ? $"SUMIF({totals.Column(StatusColumn, _rows.Sheet)},\"{PlanWords.Of(status)}\",{totals.In(year, _rows.Sheet)})"
        : "0";

    private string Less(FinancialYear year, Series from, Series what) =>
        $"{from.At(year).From(_rows.Sheet)}-{what.At(year).From(_rows.Sheet)}";
}
