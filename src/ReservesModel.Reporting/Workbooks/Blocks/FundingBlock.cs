using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Workbooks.Inputs;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Blocks;

/// <summary>The funding of a scenario: what each source gives, what is unfunded, and where that is intended to come from. Live as
/// far as the rule says; how a source is shared over single lines is what the program decided, and constant.</summary>
internal sealed class FundingBlock
{
    private const int KindColumn = 2;
    private const int ReserveColumn = 3;
    private const int StatusColumn = 4;

    private readonly SeriesRows _rows;
    private readonly Outlook _outlook;
    private readonly Dictionary<FundingSource, Series> _sources = [];
    private readonly SeriesRange? _money;

    internal FundingBlock(
        SeriesRows rows, Outlook outlook, CostBlock costs, FundingRule rule, ScenarioInputs inputs, IReadOnlyList<ReserveBlock> reserves)
    {
        (_rows, _outlook, Rule) = (rows, outlook, rule);
        rows.Part("Costs to be met");
        CostsToMeet toMeet = new(rows, outlook, costs, rule);
        Cuts? cuts = rule.NeedsCuts ? new(rows, toMeet, rule) : null;
        Figures? met = toMeet.Offset;
        _money = Write(outlook.Plan.SourcesOfMoney, rule.IsLive, source => reserves.FirstOrDefault(reserve => reserve.Reserve == source.Reserve));
        WriteTotals(costs, toMeet, met, rule);
        FundingSource[] homes = [.. outlook.Plan.IntendedSources];
        if (homes.Length > 0)
        {
            rows.Part("Intended homes of what is unfunded: no money, and in no total above");
            SeriesRange intended = Write(homes, rule.AreHomesLive, _ => null)!;
            Intended = rows.Total(
                ["Unfunded with an intended home"], year => SumIf(intended, KindColumn, SourceBlock.Gives, year), year => outlook.Intended(year).Pounds);
            WithNone = rows.Formula(
                ["Unfunded with none"],
                year => Less(year, Unfunded, Intended),
                year => (outlook.Gap(year) - outlook.Intended(year)).Pounds);
        }

        SeriesRange? Write(IEnumerable<FundingSource> sources, bool isLive, Func<FundingSource, ReserveBlock?> reserveOf)
        {
            List<Series> given = [];
            foreach (FundingSource source in sources)
            {
                SourceBlock block = new(rows, outlook, source);
                if (isLive)
                {
                    met = block.Live(met, toMeet, cuts, inputs[source], reserveOf(source));
                }
                else
                {
                    block.AsDecided();
                }

                _sources.Add(source, block.Given);
                given.Add(block.Given);
            }

            return given.Count == 0 ? null : new(given[0], given[^1]);
        }
    }

    internal FundingRule Rule { get; }

    internal Series Funded { get; private set; } = null!;

    internal Series Agreed { get; private set; } = null!;

    internal Series NotAgreed { get; private set; } = null!;

    internal Series Unfunded { get; private set; } = null!;

    /// <summary>What savings and income leave over; null where the plan has none.</summary>
    internal Series? LeftOver { get; private set; }

    /// <summary>What of the unfunded has an intended home; null where the plan names no such home.</summary>
    internal Series? Intended { get; }

    internal Series? WithNone { get; }

    /// <summary>What a source gives in all, or is intended to.</summary>
    internal Series this[FundingSource source] => _sources[source];

    /// <summary>The name of a reserve beside the sources that draw on it: ours, so that no text of a plan is matched.</summary>
    internal static string NameOf(Plan plan, Reserve reserve) => $"Reserve {plan.Reserves.IndexOf(reserve) + 1}";

    internal static string Status(FundingSource source) => PlanWords.InText(PlanWords.Of(source.Status));

    /// <summary>What all sources draw on a reserve in a year.</summary>
    internal string DrawsOn(Address reserve, FinancialYear year, Sheet here) => _money is { } money
        ? $"SUMIF({money.Column(ReserveColumn, here)},{reserve.FixedColumnFrom(here)},{money.In(year, here)})"
        : "0";

    private void WriteTotals(CostBlock costs, CostsToMeet toMeet, Figures? met, FundingRule rule)
    {
        _rows.Part("Funding in all");
        Funded = _rows.Total(["Funded"], year => SumOfMoney(KindColumn, SourceBlock.Gives, year), year => _outlook.Funded(year).Pounds);
        Agreed = _rows.Formula(
            ["of which agreed (approved or committed)"],
            year => $"{OfStatus(year, FundingStatus.Approved)}+{OfStatus(year, FundingStatus.Committed)}",
            year => (_outlook.Funded(year) - _outlook.NotAgreed(year)).Pounds);
        NotAgreed = _rows.Formula(["of which not yet agreed"], year => Less(year, Funded, Agreed), year => _outlook.NotAgreed(year).Pounds);
        Unfunded = _rows.Total(
            [toMeet.Credits is null ? "Unfunded: cost less funded" : "Unfunded: cost less funded, where it is more"],
            year => rule.IsLive ? NotMet(toMeet.Gross, met, year) : $"MAX(0,{Less(year, costs.Total, Funded)})",
            year => _outlook.Gap(year).Pounds);
        if (toMeet is { Credits: { } credits, Offset: { } offset })
        {
            LeftOver = _rows.Formula(
                ["Left over of savings and income: funded less cost, where it is more"],
                year => $"{credits.At(year)}-{offset.At(year)}",
                year => _outlook.Surplus(year).Pounds);
        }
    }

    private static string NotMet(Figures gross, Figures? met, FinancialYear year) =>
        met is null ? $"ROUND({gross.At(year)},2)" : $"ROUND({gross.At(year)}-{met.At(year)},2)";

    private string SumOfMoney(int column, string criterion, FinancialYear year) =>
        _money is { } money ? SumIf(money, column, criterion, year) : "0";

    private string OfStatus(FinancialYear year, FundingStatus status) => SumOfMoney(StatusColumn, PlanWords.Of(status), year);

    private string SumIf(SeriesRange range, int column, string criterion, FinancialYear year) =>
        $"SUMIF({range.Column(column, _rows.Sheet)},\"{criterion}\",{range.In(year, _rows.Sheet)})";

    private string Less(FinancialYear year, Series from, Series what) =>
        $"{from.At(year).From(_rows.Sheet)}-{what.At(year).From(_rows.Sheet)}";
}
