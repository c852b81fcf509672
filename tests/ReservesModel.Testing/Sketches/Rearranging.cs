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

    /// <summary>The plan with prices that stay as they are stated.</summary>
    public static PlanBody WithoutIndices(this PlanBody plan) => (plan with { Indices = [] }).Mended();

    /// <summary>Every id and tag under another name.</summary>
    public static PlanBody Renamed(this PlanBody plan, Func<string, string> name) => plan with
    {
        Actions =
        [
            .. plan.Actions.Select(action => action with
            {
                Id = name(action.Id),
                Tags = [.. action.Tags.Select(name)],
                Lines = [.. action.Lines.Select(line => Renamed(line, name) with { Id = name(line.Id), Tags = [.. line.Tags.Select(name)] })],
            }),
        ],
        Indices = [.. plan.Indices.Select(index => index with { Id = name(index.Id) })],
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

    private static LineSketch Renamed(LineSketch line, Func<string, string> name) => line switch
    {
        AgencySketch { Instead: { } key } agency =>
            agency with { Instead = string.Join('/', key.Split('/').Select(name)), Index = Name(agency.Index, name) },
        CreditSketch credit => credit with { EnabledBy = Name(credit.EnabledBy, name), Index = Name(credit.Index, name) },
        DemandSketch demand => demand with
        {
            Index = Name(demand.Index, name),
            Types = [.. demand.Types.Select(type => type with { Index = Name(type.Index, name) })],
        },
        RunningSketch running => running with { Index = Name(running.Index, name) },
        _ => line,
    };

    private static string? Name(string? id, Func<string, string> name) => id is null ? null : name(id);

    // Posts cannot be split: each person has a threshold. What a line brings with it stays with the first part.
    private static LineSketch[] InTwo(LineSketch line, string rest) => line switch
    {
        StaffingSketch or CapitalSketch or DemandSketch { Types.IsEmpty: false } => [line],
        CreditSketch credit => [Part(credit, Third), Part(credit with { CostToAchieve = null }, Rest) with { Id = rest }],
        _ => [Part(line, Third), Part(line, Rest) with { Id = rest }],
    };

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
        AgencySketch agency => agency with { Price = agency.Price.With(part) },
        DemandSketch demand => demand with { Price = demand.Price.With(part) },
        CreditSketch credit => credit with { FullYear = credit.FullYear.With(part) },
        _ => line,
    };

    private static decimal Third(decimal pounds) => decimal.Floor(pounds * 100 / 3) / 100;

    private static decimal Rest(decimal pounds) => pounds - Third(pounds);

    private static ImmutableArray<T> Backwards<T>(IEnumerable<T> items) => [.. items.Reverse()];

    private static ImmutableArray<T> FirstLast<T>(IEnumerable<T> items) => [.. items.Skip(1), .. items.Take(1)];
}
