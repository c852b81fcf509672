using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Outlooks;

/// <summary>What is asked of a ledger: costs, funding, gap and reserves by year. Only selects and sums.</summary>
public sealed class Outlook
{
    private readonly ILookup<FinancialYear, CostPosting> _costs;
    private readonly ILookup<FinancialYear, FundingPosting> _funding;
    private readonly ILookup<FinancialYear, FundingPosting> _homes;
    private readonly ILookup<FinancialYear, OffsetPosting> _offsets;
    private readonly Lazy<ILookup<string, CostPosting>> _costsOfAction;
    private readonly Dictionary<PlanLine, Money[]> _costOfLine; // by position of the year
    private readonly Dictionary<PlanLine, Money[]> _fundingOfLine;
    private readonly Dictionary<PlanLine, Money[]> _offsetOfLine;

    /// <summary>The outlook of a ledger.</summary>
    public Outlook(Ledger ledger)
    {
        Ledger = ledger;
        _costs = ledger.Costs.ToLookup(posting => posting.Year);
        _costsOfAction = new(() => ledger.Costs.ToLookup(posting => posting.Line.Heading.ActionId));
        _funding = ledger.Funding.ToLookup(posting => posting.Year);
        _offsets = ledger.Offsets.ToLookup(posting => posting.Year);
        _homes = ledger.IntendedHomes.ToLookup(posting => posting.Year);
        _costOfLine = ledger.Plan.Lines.ToDictionary(line => line, _ => new Money[Years.Length]);
        _fundingOfLine = ledger.Plan.Lines.ToDictionary(line => line, _ => new Money[Years.Length]);
        _offsetOfLine = ledger.Plan.Lines.ToDictionary(line => line, _ => new Money[Years.Length]);
        foreach (OffsetPosting posting in ledger.Offsets)
        {
            _offsetOfLine[posting.Line][Plan.Horizon.IndexOf(posting.Year)] += posting.Amount;
        }

        foreach (CostPosting posting in ledger.Costs)
        {
            _costOfLine[posting.Line][Plan.Horizon.IndexOf(posting.Year)] += posting.Amount;
        }

        foreach (FundingPosting posting in ledger.Funding)
        {
            _fundingOfLine[posting.Line][Plan.Horizon.IndexOf(posting.Year)] += posting.Amount;
        }

        HasCredits = ledger.Costs.Any(posting => posting.Amount < Money.Nil);
        Unquantified = [.. ledger.Plan.Lines.OfType<UnquantifiedLine>()];
    }

    /// <summary>The ledger.</summary>
    public Ledger Ledger { get; }

    /// <summary>The plan.</summary>
    public Plan Plan => Ledger.Plan;

    /// <summary>The years of the horizon, in order.</summary>
    public ImmutableArray<FinancialYear> Years => Plan.Horizon.Years;

    /// <summary>The lines that have no amount yet, in the plan's order.</summary>
    public ImmutableArray<UnquantifiedLine> Unquantified { get; }

    /// <summary>The lines that have no amount yet and count for a year.</summary>
    public IEnumerable<UnquantifiedLine> UnquantifiedIn(FinancialYear year) =>
        Unquantified.Where(line => line.Years.Contains(year));

    /// <summary>Whether a year's total is the whole of its cost: no line of it is without an amount.</summary>
    public bool IsComplete(FinancialYear year) => !UnquantifiedIn(year).Any();

    /// <summary>The postings of a year, in the plan's order.</summary>
    public IEnumerable<CostPosting> CostsIn(FinancialYear year) => _costs[year];

    /// <summary>The total cost of a year, as far as it is known.</summary>
    public Money Cost(FinancialYear year) => CostsIn(year).Total(posting => posting.Amount);

    /// <summary>The cost of a year that is of one nature.</summary>
    public Money Cost(FinancialYear year, LineNature nature) =>
        CostsIn(year).Where(posting => posting.Line.Nature == nature).Total(posting => posting.Amount);

    /// <summary>The cost of a year in real terms: at the prices in which the plan states its amounts.</summary>
    public Money CostAtBasePrices(FinancialYear year) => CostsIn(year).Total(posting => posting.Because.AtBasePrices());

    /// <summary>Whether any price of the plan follows an index, so that nominal and real terms differ.</summary>
    public bool HasIndices => Plan.Lines.Any(line => line is PricedLine { Indices.IsEmpty: false });

    /// <summary>The cost of one action in a year.</summary>
    public Money Cost(FinancialYear year, PlanAction action) =>
        _costsOfAction.Value[action.Id].Where(posting => posting.Year == year).Total(posting => posting.Amount);

    /// <summary>The cost of one line in a year; £0 for a line without an amount, which is then not the whole of it.</summary>
    public Money Cost(FinancialYear year, PlanLine line) => _costOfLine[line][Plan.Horizon.IndexOf(year)];

    /// <summary>What sources give in a year, by priority and then in the plan's order.</summary>
    public IEnumerable<FundingPosting> FundingIn(FinancialYear year) => _funding[year];

    /// <summary>What all sources give in a year.</summary>
    public Money Funded(FinancialYear year) => FundingIn(year).Total(posting => posting.Amount);

    /// <summary>What one source gives in a year.</summary>
    public Money Funded(FinancialYear year, FundingSource source) =>
        FundingIn(year).Where(posting => posting.Source == source).Total(posting => posting.Amount);

    /// <summary>What all sources give for one line in a year.</summary>
    public Money Funded(FinancialYear year, PlanLine line) => _fundingOfLine[line][Plan.Horizon.IndexOf(year)];

    /// <summary>The part of a year's funding that nobody has agreed yet.</summary>
    public Money NotAgreed(FinancialYear year) =>
        FundingIn(year).Where(posting => !posting.Source.IsAgreed).Total(posting => posting.Amount);

    /// <summary>What costs, before savings and income are taken off.</summary>
    public Money GrossCost(FinancialYear year) =>
        CostsIn(year).Total(posting => Money.Max(Money.Nil, posting.Amount));

    /// <summary>The savings and income of a year, as an amount above nil: cost less gross cost, the other way round.</summary>
    public Money Credits(FinancialYear year) => GrossCost(year) - Cost(year);

    /// <summary>The part of a year's gross cost that the plan's own savings and income meet.</summary>
    public Money Offset(FinancialYear year) => _offsets[year].Total(posting => posting.Amount);

    /// <summary>The part of one line's cost in a year that the plan's own savings and income meet.</summary>
    public Money Offset(FinancialYear year, PlanLine line) => _offsetOfLine[line][Plan.Horizon.IndexOf(year)];

    /// <summary>What savings and income leave over in a year once they have met all the cost that they can: a surplus, not a
    /// negative gap. Cost = funded + gap − surplus.</summary>
    public Money Surplus(FinancialYear year) => Credits(year) - Offset(year);

    /// <summary>Whether the plan has savings or income in it, so that costs are shown before and after them.</summary>
    public bool HasCredits { get; }

    /// <summary>The cost of a year that neither the plan's own savings and income nor any source covers, in words unfunded;
    /// never below nil.</summary>
    public Money Gap(FinancialYear year) => GrossCost(year) - Offset(year) - Funded(year);

    /// <summary>The cost of one line in a year that nothing covers; nil for savings and income.</summary>
    public Money Gap(FinancialYear year, PlanLine line) =>
        Money.Max(Money.Nil, Cost(year, line)) - Offset(year, line) - Funded(year, line);

    /// <summary>The cost of one nature in a year that nothing covers.</summary>
    public Money Gap(FinancialYear year, LineNature nature) =>
        CostsIn(year).Where(posting => posting.Line.Nature == nature).Total(posting => Gap(year, posting.Line));

    /// <summary>The intended homes of a year's gap.</summary>
    public IEnumerable<FundingPosting> IntendedHomesIn(FinancialYear year) => _homes[year];

    /// <summary>The part of a year's gap that has an intended home.</summary>
    public Money Intended(FinancialYear year) => IntendedHomesIn(year).Total(posting => posting.Amount);

    /// <summary>The part of a year's gap that one source is intended to meet.</summary>
    public Money Intended(FinancialYear year, FundingSource source) =>
        IntendedHomesIn(year).Where(posting => posting.Source == source).Total(posting => posting.Amount);

    /// <summary>A reserve in a year.</summary>
    public ReserveYear Reserve(FinancialYear year, Reserve reserve) =>
        Ledger.Reserves[(Plan.Horizon.IndexOf(year) * Plan.Reserves.Length) + Plan.Reserves.IndexOf(reserve)];

    /// <summary>Whether a line or an action has no amount anywhere in the plan, so that nothing can be said of its cost.</summary>
    public bool IsWhollyQuantified => Unquantified.IsEmpty && !Plan.Actions.Any(action => action.IsNotCosted);
}
