using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Tests.Laws;

/// <summary>What the laws must have been tried on.</summary>
internal static class AwkwardCases
{
    internal static readonly IReadOnlyList<(string Case, Func<Outlook, bool> IsIn)> All =
    [
        ("a cost of nil", Costs(posting => posting.Amount.IsNil)),
        ("a penny", Costs(posting => posting.Amount.Pence == 1)),
        ("a trillion", Costs(posting => posting.Amount.Pounds == 1_000_000_000_000m)),
        ("a leap year", outlook => outlook.Years.Any(year => year.Days == 366)),
        ("an academic year", outlook => outlook.Years[0].StartMonth == 9),
        ("a calendar year", outlook => outlook.Years[0].StartMonth == 1),
        ("a part month", Terms(term => term.Share.Of > 366)),
        ("days", Terms(term => term.Timing is Timing.Runs { Proration: Proration.Days })),
        ("a start before the horizon", Recurrent((line, horizon) => line.Start.Value < horizon[0].FirstDay)),
        ("a start after the horizon", Recurrent((line, horizon) => line.Start.Value > horizon[^1].LastDay)),
        ("an end", Recurrent((line, _) => line.End is not null)),
        ("a full year that steps", Recurrent((line, _) => !line.FullYear.IsSame)),
        ("a part year as a share", Recurrent((line, _) => line.PartYear.Values.Any(part => part.Value.Amount is null))),
        ("a part year as an amount", Recurrent((line, _) => line.PartYear.Values.Any(part => part.Value.Amount is not null))),
        ("a profile over months", outlook => outlook.Plan.Lines.OfType<RunningLine>().Any(line => line.Profile is not null)),
        ("a profile of months in which the line does not run", outlook => outlook.Ledger.Costs.Any(BudgetLaw.HasNoMonthOfItsProfile)),
        ("posts", Kind(LineKind.Staffing)),
        ("posts paid below the threshold", Priced(line => line.Kind == LineKind.Staffing && line.Charges.Any(charge => charge.Products.Length > 1)
            && line.Charges[0].Products[0].Price.Values.Any(pay => pay.Value.Pounds < 5_000))),
        ("a spinal point", Priced(line => line.Charges.Any(charge => charge.Products[0].Price.Values[0].Place.File.EndsWith(".csv", StringComparison.Ordinal)))),
        ("agency cover", Kind(LineKind.Agency)),
        ("a mix of types", Priced(line => line.Kind == LineKind.DemandLed && line.Charges.Length > 1)),
        ("places given up", Costs(posting => posting.Line.Kind == LineKind.DemandLed && posting.Amount < Money.Nil)),
        ("a saving", Kind(LineKind.Saving)),
        ("a saving that waits for its enabler", Priced(line => line.Start.Written.StartsWith("the day after", StringComparison.Ordinal))),
        ("income", Kind(LineKind.Income)),
        ("a contract", Kind(LineKind.Contract)),
        ("redundancy", Kind(LineKind.Redundancy)),
        ("borrowing", Kind(LineKind.Capital)),
        ("a year cut into spans", Terms(term => term.Timing is Timing.Span)),
        ("a price base before the horizon", Index((index, years) => index.PriceBase is { } stated && stated.Value < years[0])),
        ("an uplift inside the year", Index((index, years) => index.FromMonth != years[0].StartMonth)),
        ("a settled rate", Index((index, years) => years.Any(year => index.Applies(year) && index.Settled[year] is not null))),
        ("prices that fall", Index((index, years) => years.Any(year => index.Applies(year) && index.Rate(year)?.Value < 0))),
        ("savings that meet a part of the cost", Year((outlook, year) => outlook.Offset(year) > Money.Nil && outlook.Surplus(year).IsNil)),
        ("a surplus", Year((outlook, year) => outlook.Surplus(year) > Money.Nil && outlook.GrossCost(year) > Money.Nil)),
        ("phasing", Terms(term => term.Timing is Timing.Falls { Portions.Length: > 1 })),
        ("an action without lines", outlook => outlook.Plan.Actions.Any(action => action.Lines.IsEmpty)),
        ("a line without an amount", outlook => !outlook.Unquantified.IsEmpty),
        ("no action", outlook => outlook.Plan.Actions.IsEmpty),
        ("ring-fences that overlap", HasOverlap),
        ("a limit by year", Source(source => !source.Limit.IsEmpty && !source.Limit.IsSame)),
        ("a total", Source(source => source.Total is not null)),
        ("two sources on one reserve", HasSharedReserve),
        ("a reserve that runs out mid-way", RunsOutMidWay),
        ("a reserve not stated that is drawn on", Reserves(year => year.Opening is null && year.Draws > Money.Nil)),
        ("a reserve below nil", Reserves(year => year.Closing < Money.Nil)),
        ("a minimum as a percentage", Reserves(year => year.Reserve.Minimum.Any(level => level.ShareOfBudget is not null))),
        ("two minimums", Reserves(year => year.Reserve.Minimum.Length > 1)),
        ("an intended home", outlook => !outlook.Ledger.IntendedHomes.IsEmpty),
        ("a home for a ring-fenced part of the gap", HasRingFencedHome),
        ("a gap beside funding", HasGapBesideFunding),
        ("two sources for one line", HasSharedLine),
    ];

    private static Func<Outlook, bool> Costs(Func<CostPosting, bool> isOne) => outlook => outlook.Ledger.Costs.Any(isOne);

    private static Func<Outlook, bool> Terms(Func<Term, bool> isOne) => Costs(posting => posting.Because.Terms.Any(isOne));

    private static Func<Outlook, bool> Kind(LineKind kind) => Costs(posting => posting.Line.Kind == kind && !posting.Amount.IsNil);

    private static Func<Outlook, bool> Priced(Func<PricedLine, bool> isOne) => outlook => outlook.Plan.Lines.OfType<PricedLine>().Any(isOne);

    private static Func<Outlook, bool> Index(Func<PriceIndex, IReadOnlyList<FinancialYear>, bool> isOne) =>
        outlook => outlook.Plan.Lines.OfType<PricedLine>().SelectMany(line => line.Indices).Any(index => isOne(index, outlook.Years));

    private static Func<Outlook, bool> Year(Func<Outlook, FinancialYear, bool> isOne) => outlook => outlook.Years.Any(year => isOne(outlook, year));

    private static Func<Outlook, bool> Recurrent(Func<RecurrentLine, IReadOnlyList<FinancialYear>, bool> isOne) =>
        outlook => outlook.Plan.Lines.OfType<RecurrentLine>().Any(line => isOne(line, outlook.Years));

    private static Func<Outlook, bool> Source(Func<FundingSource, bool> isOne) => outlook => outlook.Plan.Funding.Any(isOne);

    private static Func<Outlook, bool> Reserves(Func<ReserveYear, bool> isOne) => outlook => outlook.Ledger.Reserves.Any(isOne);

    private static bool HasOverlap(Outlook outlook) => outlook.Plan.Funding.Any(one => outlook.Plan.Funding.Any(other =>
        one.ForLines.Overlaps(other.ForLines)
        && !one.ForLines.IsSubsetOf(other.ForLines)
        && !other.ForLines.IsSubsetOf(one.ForLines)));

    private static bool HasSharedReserve(Outlook outlook) =>
        outlook.Plan.SourcesOfMoney.GroupBy(source => source.Reserve).Any(group => group.Key is not null && group.Count() > 1);

    private static bool HasRingFencedHome(Outlook outlook) =>
        outlook.Ledger.IntendedHomes.Any(home => !home.Source.For.IsEmpty);

    private static bool RunsOutMidWay(Outlook outlook) => outlook.Ledger.Reserves.Any(
        year => year.Draws > Money.Nil && year.Headroom == Money.Nil && year.Year != outlook.Years[^1]);

    private static bool HasGapBesideFunding(Outlook outlook) =>
        outlook.Years.Any(year => outlook.Gap(year) > Money.Nil && outlook.Funded(year) > Money.Nil);

    private static bool HasSharedLine(Outlook outlook) =>
        outlook.Ledger.Funding.GroupBy(posting => (posting.Year, posting.Line)).Any(line => line.Count() > 1);
}
