using System.Collections.Immutable;

namespace ReservesModel.Testing.Sketches;

/// <summary>The same plan written otherwise.</summary>
public static class Rearranging
{
    /// <summary>Everything the other way round; priorities are kept.</summary>
    public static PlanBody Reversed(this PlanBody plan) => plan with
    {
        Actions = Backwards(plan.Actions.Select(action => action with { Lines = Backwards(action.Lines) })),
        Reserves = Backwards(plan.Reserves),
        Sources = Backwards(plan.Sources),
    };

    /// <summary>The first of everything put last; priorities are kept.</summary>
    public static PlanBody Rotated(this PlanBody plan) => plan with
    {
        Actions = FirstLast(plan.Actions.Select(action => action with { Lines = FirstLast(action.Lines) })),
        Reserves = FirstLast(plan.Reserves),
        Sources = FirstLast(plan.Sources),
    };

    /// <summary>Every id and tag under another name.</summary>
    public static PlanBody Renamed(this PlanBody plan, Func<string, string> name) => plan with
    {
        Actions =
        [
            .. plan.Actions.Select(action => action with
            {
                Id = name(action.Id),
                Tags = [.. action.Tags.Select(name)],
                Lines = [.. action.Lines.Select(line => line with { Id = name(line.Id), Tags = [.. line.Tags.Select(name)] })],
            }),
        ],
        Reserves = [.. plan.Reserves.Select(reserve => reserve with { Id = name(reserve.Id) })],
        Sources =
        [
            .. plan.Sources.Select(source => source with
            {
                Id = name(source.Id),
                Reserve = source.Reserve is { } reserve ? name(reserve) : null,
                For = source.For is { } names
                    ? [.. names.Select(each => string.Join('/', each.Split('/').Select(name)))]
                    : null,
            }),
        ],
    };

    /// <summary>A line as two that add to it, one third and the rest, which the same sources may pay for. A phased line keeps its
    /// shares, of each part.</summary>
    public static PlanBody Split(this PlanBody plan, string action, string line)
    {
        string rest = line + "-rest", key = $"{action}/{line}";
        return plan with
        {
            Actions =
            [
                .. plan.Actions.Select(each => each.Id != action ? each : each with
                {
                    Lines = [.. each.Lines.SelectMany(one => one.Id == line ? InTwo(one, rest) : [one])],
                }),
            ],
            Sources =
            [
                .. plan.Sources.Select(source => source.For is { } names && names.Contains(key)
                    ? source with { For = names.Add($"{action}/{rest}") }
                    : source),
            ],
        };
    }

    private static LineSketch[] InTwo(LineSketch line, string rest) => [Part(line, Third), Part(line, Rest) with { Id = rest }];

    private static LineSketch Part(LineSketch line, Func<decimal, decimal> part) => line switch
    {
        OneOffSketch oneOff => oneOff with
        {
            Amount = part(oneOff.Amount),
            Time = oneOff.Time is TimeSketch.Phased phased ? phased with { AsAmounts = false } : oneOff.Time,
        },
        RecurrentSketch recurrent => recurrent with
        {
            FullYear = recurrent.FullYear.With(part),
            PartYear = recurrent.PartYear.ToImmutableSortedDictionary(
                year => year.Key, year => year.Value with { Amount = part(year.Value.Amount) }),
        },
        _ => line,
    };

    private static decimal Third(decimal pounds) => decimal.Floor(pounds * 100 / 3) / 100;

    private static decimal Rest(decimal pounds) => pounds - Third(pounds);

    private static ImmutableArray<T> Backwards<T>(IEnumerable<T> items) => [.. items.Reverse()];

    private static ImmutableArray<T> FirstLast<T>(IEnumerable<T> items) => [.. items.Skip(1), .. items.Take(1)];
}
