using System.Collections.Immutable;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Testing.Shrinking;

/// <summary>Simpler plans, the boldest steps first. Scenarios are edits, so that what is taken from the plan is gone from them
/// too; every plan is mended and so stays valid.</summary>
public static class PlanShrinks
{
    public static IEnumerable<PlanSketch> Of(PlanSketch sketch)
    {
        foreach (ImmutableArray<ScenarioSketch> scenarios in Scenarios(sketch.Scenarios))
        {
            yield return new(sketch.Plan, scenarios);
        }

        foreach (PlanBody plan in Bodies(sketch.Plan))
        {
            yield return new(plan, sketch.Scenarios);
        }
    }

    private static IEnumerable<ImmutableArray<ScenarioSketch>> Scenarios(ImmutableArray<ScenarioSketch> scenarios)
    {
        foreach (ScenarioSketch scenario in scenarios)
        {
            yield return
            [
                .. scenarios
                    .Where(each => each != scenario)
                    .Select(each => each.From == scenario.Id ? each with { From = scenario.From } : each),
            ];
        }

        foreach (ScenarioSketch scenario in scenarios)
        {
            if (scenario.From is not null)
            {
                yield return scenarios.Replace(scenario, scenario with { From = null });
            }

            foreach (var edit in scenario.Edits)
            {
                yield return scenarios.Replace(scenario, scenario with { Edits = scenario.Edits.Remove(edit) });
            }
        }
    }

    private static IEnumerable<PlanBody> Bodies(PlanBody plan) =>
        Without(plan).Concat(Settings(plan)).Concat(Simpler(plan));

    private static IEnumerable<PlanBody> Without(PlanBody plan)
    {
        foreach (ActionSketch action in plan.Actions)
        {
            yield return plan.WithAction(action.Id, _ => null);
        }

        foreach (SourceSketch source in plan.Sources)
        {
            yield return plan.WithSource(source.Id, _ => null);
        }

        foreach (ReserveSketch reserve in plan.Reserves)
        {
            yield return plan.WithReserve(reserve.Id, _ => null);
        }

        foreach (IndexSketch index in plan.Indices)
        {
            yield return plan with { Indices = plan.Indices.Remove(index) };
        }

        foreach (ActionSketch action in plan.Actions)
        {
            foreach (LineSketch line in action.Lines)
            {
                yield return plan.WithLine(action.Id, line.Id, _ => null);
            }
        }
    }

    private static IEnumerable<PlanBody> Settings(PlanBody plan)
    {
        if (plan.Years > 1)
        {
            yield return plan with { Years = 1 };
            yield return plan with { Years = plan.Years - 1 };
            yield return plan with { FirstYear = plan.FirstYear + 1, Years = plan.Years - 1 };
        }

        if (plan.YearStarts != 4)
        {
            yield return plan with { YearStarts = 4 };
        }

        if (plan.ByDays)
        {
            yield return plan with { ByDays = false };
        }

        foreach (IndexSketch index in plan.Indices)
        {
            foreach (IndexSketch simpler in Indices(index).Where(simpler => simpler != index))
            {
                yield return plan with { Indices = plan.Indices.Replace(index, simpler) };
            }
        }

        foreach (ActionSketch action in plan.Actions.Where(action => action.Completes is not null))
        {
            yield return plan.WithAction(action.Id, each => each with { Completes = null });
        }

        if (plan.NetRevenueBudget is { } budget)
        {
            yield return plan with { NetRevenueBudget = null };
            foreach (AmountByYear simpler in SimplerAmounts.Of(budget))
            {
                yield return plan with { NetRevenueBudget = simpler };
            }
        }
    }

    private static IEnumerable<IndexSketch> Indices(IndexSketch index) =>
    [
        index with { Settled = index.Settled.Clear() },
        index with { Month = null },
        index with { PriceBase = null },
        index with { Every = 0.02m },
        .. index.Rates.Count > 1 ? index.Rates.Keys.Select(year => index with { Rates = index.Rates.Remove(year) }) : [],
    ];

    private static IEnumerable<PlanBody> Simpler(PlanBody plan)
    {
        IEnumerable<PlanBody> tags = plan.Actions.SelectMany(action =>
            action.Tags.Select(tag => plan.WithAction(action.Id, each => each with { Tags = each.Tags.Remove(tag) })));
        IEnumerable<PlanBody> sources = plan.Sources.SelectMany(source =>
            SourceShrinks.Of(source).Select(simpler => plan.WithSource(source.Id, _ => simpler)));
        IEnumerable<PlanBody> reserves = plan.Reserves.SelectMany(reserve =>
            ReserveShrinks.Of(reserve).Select(simpler => plan.WithReserve(reserve.Id, _ => simpler)));
        IEnumerable<PlanBody> lines = plan.Actions.SelectMany(action => action.Lines.SelectMany(line =>
            LineShrinks.Of(plan, line).Select(simpler => plan.WithLine(action.Id, line.Id, _ => simpler))));
        return tags.Concat(sources).Concat(reserves).Concat(lines);
    }
}
