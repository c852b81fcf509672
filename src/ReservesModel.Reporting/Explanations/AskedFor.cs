using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Reporting.Explanations;

/// <summary>The figures that a selector means, in the years asked for.</summary>
internal sealed class AskedFor(Outlook outlook, Wording wording)
{
    internal const string Costs = "costs", Funding = "funding", Gap = "gap";
    private readonly CostExplanation _costs = new(outlook, wording);
    private readonly SourceExplanation _sources = new(outlook, wording);
    private readonly GapExplanation _gap = new(outlook, wording);
    private readonly ReserveExplanation _reserves = new(outlook, wording);

    /// <summary>Every name that can be asked for.</summary>
    internal IEnumerable<string> Names =>
    [
        Costs, Funding, Gap,
        .. outlook.Plan.Actions.Select(action => action.Id),
        .. outlook.Plan.Lines.Select(line => line.Key),
        .. outlook.Plan.Funding.Select(source => source.Id),
        .. outlook.Plan.Reserves.Select(reserve => reserve.Id),
    ];

    /// <summary>The figures of a name in a year; a name that is several things, a source and a reserve, means all of them.</summary>
    internal IEnumerable<ExplainedFigure> Named(string name, FinancialYear year) => name switch
    {
        Costs => [_costs.Total(year)],
        Funding => [_sources.Total(year)],
        Gap => [_gap.Of(year)],
        _ =>
        [
            .. outlook.Plan.Actions.Where(action => action.Id == name).Select(action => _costs.Of(action, year)),
            .. outlook.Plan.Lines.Where(line => line.Key == name).Select(line => _costs.Of(line, year)),
            .. outlook.Plan.Funding.Where(source => source.Id == name).Select(source => _sources.Of(source, year)),
            .. outlook.Plan.Reserves.Where(reserve => reserve.Id == name).Select(reserve => _reserves.Of(reserve, year)),
        ],
    };

    /// <summary>Every figure of a year, with what would explain it.</summary>
    internal IEnumerable<(Money Sum, Func<ExplainedFigure> Explain)> All(FinancialYear year)
    {
        yield return (outlook.Cost(year), () => _costs.Total(year));
        foreach (LineNature nature in new[] { LineNature.OneOff, LineNature.Recurrent })
        {
            yield return (outlook.Cost(year, nature), () => _costs.Of(nature, year));
        }
        foreach (PlanAction action in outlook.Plan.Actions.Where(action => action.Lines.Length > 1))
        {
            yield return (action.Lines.Total(line => outlook.Cost(year, line)), () => _costs.Of(action, year));
        }
        foreach (CostPosting posting in outlook.CostsIn(year))
        {
            yield return (posting.Amount, () => _costs.Of(posting.Line, year));
        }
        yield return (outlook.Funded(year), () => _sources.Total(year));
        foreach (var source in outlook.FundingIn(year).Concat(outlook.IntendedHomesIn(year)).GroupBy(posting => posting.Source))
        {
            yield return (source.Total(posting => posting.Amount), () => _sources.Of(source.Key, year));
            foreach (FundingPosting posting in source.Where(posting => posting.Amount != source.Total(all => all.Amount)))
            {
                yield return (posting.Amount, () => _sources.Of(posting));
            }
        }
        yield return (outlook.Gap(year), () => _gap.Of(year));
        foreach (Reserve reserve in outlook.Plan.Reserves)
        {
            foreach (Money sum in Sums(outlook.Reserve(year, reserve)))
            {
                yield return (sum, () => _reserves.Of(reserve, year));
            }
        }
    }

    // Each sum once: an opening balance that is also the closing one is explained by the same roll-forward.
    private static IEnumerable<Money> Sums(ReserveYear year) => new[]
    {
        year.Opening, year.Contributions, year.OtherUses, year.Draws, year.Closing, year.Minimum, year.Headroom,
    }.OfType<Money>().Distinct();
}
