using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Reporting.Queries;

/// <summary>Everything that a text may ask of the ledger of one scenario.</summary>
public sealed class LedgerQueries(Outlook outlook)
{
    /// <summary>What the plan costs, as far as it is quantified, before savings and income.</summary>
    public LedgerQuery GrossCost { get; } = new(
        outlook.HasCredits ? "total cost before savings and income" : "total cost", outlook.GrossCost, year => CostsOf(outlook, year, IsCost));

    /// <summary>What the plan costs less its own savings and income.</summary>
    public LedgerQuery Cost { get; } = new(
        outlook.HasCredits ? "cost less savings and income" : "total cost", outlook.Cost, year => CostsOf(outlook, year, _ => true));

    /// <summary>The plan's own savings and income, above nil.</summary>
    public LedgerQuery Credits { get; } = new(
        "savings and income", outlook.Credits, year => CostsOf(outlook, year, posting => !IsCost(posting)).Select(Negated));

    /// <summary>The cost in real terms: in the prices in which the plan states its amounts.</summary>
    public LedgerQuery CostAtBasePrices { get; } = new(
        "cost in the prices of the plan",
        outlook.CostAtBasePrices,
        year => outlook.CostsIn(year).Select(posting => Part(posting.Line, posting.Because.AtBasePrices())));

    /// <summary>What all sources give.</summary>
    public LedgerQuery Funded { get; } = new("met from all sources", outlook.Funded, year => BySource(outlook.FundingIn(year)));

    /// <summary>What those sources give that nobody has agreed.</summary>
    public LedgerQuery NotAgreed { get; } = new(
        "met from sources that are not agreed", outlook.NotAgreed, year => BySource(outlook.FundingIn(year).Where(posting => !posting.Source.IsAgreed)));

    /// <summary>What the plan's own savings and income meet of its cost.</summary>
    public LedgerQuery Offset { get; } = new(
        "met from the plan's own savings and income",
        outlook.Offset,
        year => outlook.Plan.Lines.Select(line => Part(line, outlook.Offset(year, line))));

    /// <summary>What nothing covers.</summary>
    public LedgerQuery Gap { get; } = new("unfunded", outlook.Gap, year => Gaps(outlook, year, _ => true));

    /// <summary>What of the gap some source is intended to meet.</summary>
    public LedgerQuery Intended { get; } = new("unfunded, with a source in mind", outlook.Intended, year => BySource(outlook.IntendedHomesIn(year)));

    /// <summary>What of the gap no source is intended to meet.</summary>
    public LedgerQuery GapWithoutHome { get; } = new(
        "unfunded, with no source in mind",
        year => outlook.Gap(year) - outlook.Intended(year),
        year => outlook.Plan.Lines.Select(line => Part(
            line,
            outlook.Gap(year, line) - outlook.IntendedHomesIn(year).Where(posting => posting.Line == line).Total(posting => posting.Amount))));

    /// <summary>What lines of one nature cost, before savings.</summary>
    public LedgerQuery GrossCostOf(LineNature nature) => new(
        nature == LineNature.OneOff ? "one-off cost" : "recurrent cost",
        year => outlook.CostsIn(year).Where(posting => posting.Line.Nature == nature).Total(posting => Money.Max(Money.Nil, posting.Amount)),
        year => CostsOf(outlook, year, posting => IsCost(posting) && posting.Line.Nature == nature));

    /// <summary>What lines of one nature cost, less savings of that nature.</summary>
    public LedgerQuery CostOf(LineNature nature) => new(
        nature == LineNature.OneOff ? "one-off cost" : "recurrent cost",
        year => outlook.Cost(year, nature),
        year => CostsOf(outlook, year, posting => posting.Line.Nature == nature));

    /// <summary>What one action costs.</summary>
    public LedgerQuery CostOf(PlanAction action) => new(
        $"cost of {action.Title}",
        year => outlook.Cost(year, action),
        year => CostsOf(outlook, year, posting => posting.Line.Heading.ActionId == action.Id));

    /// <summary>What one line costs.</summary>
    public LedgerQuery CostOf(PlanLine line) => new(
        $"cost of {line.Heading.Title}", year => outlook.Cost(year, line), year => CostsOf(outlook, year, posting => posting.Line == line));

    /// <summary>What a line saves or brings in, above nil.</summary>
    public LedgerQuery CreditOf(PlanLine line) => new(
        line.Kind == LineKind.Income ? $"income of {line.Heading.Title}" : $"saving of {line.Heading.Title}",
        year => -outlook.Cost(year, line),
        year => CostsOf(outlook, year, posting => posting.Line == line).Select(Negated));

    /// <summary>What nothing covers of cost of one nature.</summary>
    public LedgerQuery GapOf(LineNature nature) => new(
        nature == LineNature.OneOff ? "unfunded one-off cost" : "unfunded recurrent cost",
        year => outlook.Gap(year, nature),
        year => Gaps(outlook, year, line => line.Nature == nature));

    /// <summary>What lines without an end cost.</summary>
    public LedgerQuery WithoutEnd { get; } = new(
        "recurrent cost with no end stated",
        year => Endless(outlook).Total(line => Money.Max(Money.Nil, outlook.Cost(year, line))),
        year => Endless(outlook).Select(line => Part(line, Money.Max(Money.Nil, outlook.Cost(year, line)))));

    /// <summary>What one source gives.</summary>
    public LedgerQuery FundedBy(FundingSource source) => new(
        $"met from {source.Title}",
        year => outlook.Funded(year, source),
        year => ByLine(outlook.FundingIn(year).Where(posting => posting.Source == source)));

    /// <summary>What one source gives for cost of one nature.</summary>
    public LedgerQuery FundedBy(FundingSource source, LineNature nature) => new(
        $"{(nature == LineNature.OneOff ? "one-off" : "recurrent")} cost met from {source.Title}",
        year => Given(source, nature, year).Total(posting => posting.Amount),
        year => ByLine(Given(source, nature, year)));

    /// <summary>What one source is intended to meet.</summary>
    public LedgerQuery IntendedFrom(FundingSource source) => new(
        $"unfunded, intended to come from {source.Title}",
        year => outlook.Intended(year, source),
        year => ByLine(outlook.IntendedHomesIn(year).Where(posting => posting.Source == source)));

    /// <summary>The balance at the start of a year. The balance must be stated.</summary>
    public LedgerQuery OpeningOf(Reserve reserve) => new(
        $"opening balance of {reserve.Title}",
        year => outlook.Reserve(year, reserve).Opening!.Value,
        year => [Brought(reserve, year)]);

    /// <summary>The balance at the end of a year. The balance must be stated.</summary>
    public LedgerQuery ClosingOf(Reserve reserve) => new(
        $"closing balance of {reserve.Title}",
        year => outlook.Reserve(year, reserve).Closing!.Value,
        year => Movements(reserve, year));

    /// <summary>The balance that has to be kept.</summary>
    public LedgerQuery MinimumOf(Reserve reserve) => new(
        $"minimum of {reserve.Title}",
        year => outlook.Reserve(year, reserve).Minimum,
        year => [new("the greatest level that the plan states", outlook.Reserve(year, reserve).Minimum, reserve.Place)]);

    /// <summary>What is left above the minimum at the end of a year; below nil where it falls short. The balance must be stated.</summary>
    public LedgerQuery HeadroomOf(Reserve reserve) => new(
        $"left in {reserve.Title} above its minimum",
        year => outlook.Reserve(year, reserve).Headroom!.Value,
        year => Movements(reserve, year).Append(new("its minimum", -outlook.Reserve(year, reserve).Minimum, reserve.Place)));

    /// <summary>By how much a reserve closes below its minimum; nil where it does not. The balance must be stated.</summary>
    public LedgerQuery ShortfallOf(Reserve reserve) => new(
        $"{reserve.Title} below its minimum",
        year => Money.Max(Money.Nil, -outlook.Reserve(year, reserve).Headroom!.Value),
        year => outlook.Reserve(year, reserve).Headroom < Money.Nil
            ? [new("its minimum", outlook.Reserve(year, reserve).Minimum, reserve.Place), .. Movements(reserve, year).Select(Negated)]
            : []);

    /// <summary>A full-year amount that the plan states for a line.</summary>
    public static StatedFigure FullYearOf(RecurrentLine line, Stated<Money> stated)
    {
        QueryPart part = new($"as the plan states it, {stated.Written}", stated.Value, stated.Place);
        return new(new($"{line.Heading.Title} in a full year", _ => stated.Value, _ => [part]) { OfNoYear = [part] }, [], stated.Value);
    }

    private static bool IsCost(CostPosting posting) => posting.Amount > Money.Nil;

    private static QueryPart Part(PlanLine line, Money amount) => new(line.Heading.Title, amount, line.Heading.Place);

    private static QueryPart Negated(QueryPart part) => part with { Amount = -part.Amount };

    private static IEnumerable<QueryPart> CostsOf(Outlook outlook, FinancialYear year, Func<CostPosting, bool> which) =>
        outlook.CostsIn(year).Where(which).Select(posting => Part(posting.Line, posting.Amount) with { Because = posting.Because });

    private static IEnumerable<QueryPart> Gaps(Outlook outlook, FinancialYear year, Func<PlanLine, bool> which) =>
        outlook.Plan.Lines.Where(which).Select(line => Part(line, outlook.Gap(year, line)));

    private static IEnumerable<RunningLine> Endless(Outlook outlook) => outlook.Plan.Lines.OfType<RunningLine>().Where(line => line.End is null);

    private static IEnumerable<QueryPart> BySource(IEnumerable<FundingPosting> postings) => postings.GroupBy(posting => posting.Source)
        .Select(source => new QueryPart(source.Key.Title, source.Total(posting => posting.Amount), source.Key.Place));

    private static IEnumerable<QueryPart> ByLine(IEnumerable<FundingPosting> postings) => postings.Select(posting => Part(posting.Line, posting.Amount));

    private IEnumerable<FundingPosting> Given(FundingSource source, LineNature nature, FinancialYear year) =>
        outlook.FundingIn(year).Where(posting => posting.Source == source && posting.Line.Nature == nature);

    private QueryPart Brought(Reserve reserve, FinancialYear year) => year == outlook.Plan.Horizon.From
        ? new("opening balance that the plan states", reserve.Opening!.Value, reserve.Opening.Place)
        : new($"brought forward into {year}", outlook.Reserve(year, reserve).Opening!.Value);

    private IEnumerable<QueryPart> Movements(Reserve reserve, FinancialYear year)
    {
        ReserveYear at = outlook.Reserve(year, reserve);
        return
        [
            Brought(reserve, year),
            new("contributions", at.Contributions, reserve.Place),
            new("other uses", -at.OtherUses, reserve.Place),
            .. outlook.Plan.Funding.Where(source => source.Reserve == reserve)
                .Select(source => new QueryPart($"drawn by {source.Title}", -outlook.Funded(year, source), source.Place)),
        ];
    }
}
