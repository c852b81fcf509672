using System.Collections.Immutable;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Tests.Independent;

/// <summary>What a budget team changes among the inputs, as a change to the plan.</summary>
internal static class InputChanges
{
    internal static readonly IReadOnlyList<(string Name, Func<PlanBody, PlanBody> Change)> All =
    [
        ("amounts", plan => Lines(plan, line => line switch
        {
            RecurrentSketch recurrent => recurrent with { FullYear = recurrent.FullYear.With(Dearer) },
            OneOffSketch oneOff => oneOff with { Amount = Dearer(oneOff.Amount) },
            CreditSketch credit => credit with { FullYear = credit.FullYear.With(Dearer) },
            _ => line,
        })),
        ("phasing", plan => Lines(plan, line => line is OneOffSketch { Time: TimeSketch.Phased phased } oneOff
            ? oneOff with { Time = phased with { Portions = [.. phased.Portions.Select((portion, at) => (portion.Month, portion.Weight + at + 1))] } }
            : line)),
        ("one-offs moved to a later year", plan => Lines(plan, line => line is OneOffSketch { Time: TimeSketch.InYear { StartYear: var year } } oneOff
            ? oneOff with { Time = new TimeSketch.InYear(year == plan.StartYears.Last() ? plan.FirstYear : year + 1) }
            : line)),
        ("starts", plan => Lines(plan, line => line is RunningSketch running && !(running.End <= running.Start.PlusDays(47))
            ? running with { Start = running.Start.PlusDays(47) }
            : line)),
        ("ends", plan => Lines(plan, line => line is RunningSketch { End: { } end } running ? running with { End = end.PlusDays(23) } : line)),
        ("rises of prices", plan => plan with
        {
            Indices = [.. plan.Indices.Select(index => index with
            {
                Every = index.Every + 0.0125m,
                Rates = index.Rates.WithEach(rate => rate + 0.0125m),
                Settled = index.Settled.WithEach(rate => rate - 0.005m),
            })],
        }),
        ("delivery", plan => Lines(plan, line => line is CreditSketch { Delivery: { } delivery } credit
            ? credit with { Delivery = delivery.With(share => decimal.Round(share * 0.75m, 4, MidpointRounding.AwayFromZero)) }
            : line)),
        ("limits of sources", plan => plan with
        {
            Sources = [.. plan.Sources.Select(source => source with { Limit = source.Limit?.With(Half), Total = source.Total is { } total ? Half(total) : null })],
        }),
        ("balances", plan => plan with
        {
            Reserves = [.. plan.Reserves.Select(reserve => reserve with { Opening = reserve.Opening + 12_345.67m, Contributions = reserve.Contributions?.With(Half) })],
        }),
    ];

    private static decimal Dearer(decimal pounds) => pounds == 0 ? 0 : decimal.Round(pounds * 1.07m, 2, MidpointRounding.AwayFromZero) + 0.01m;

    private static decimal Half(decimal pounds) => decimal.Round(pounds / 2, 2, MidpointRounding.AwayFromZero);

    private static PlanBody Lines(PlanBody plan, Func<LineSketch, LineSketch> change) => plan with
    {
        Actions = [.. plan.Actions.Select(action => action with { Lines = [.. action.Lines.Select(change)] })],
    };

    private static ImmutableSortedDictionary<int, decimal> WithEach(
        this ImmutableSortedDictionary<int, decimal> rates, Func<decimal, decimal> change) =>
        rates.SetItems(rates.Select(pair => KeyValuePair.Create(pair.Key, change(pair.Value))).ToList());
}
