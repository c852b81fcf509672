using FsCheck;
using FsCheck.Fluent;
using ReservesModel.Testing.Shrinking;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Testing.Generators;

/// <summary>What the laws are tried on.</summary>
public static class PlanArbitraries
{
    /// <summary>Plans of every shape, with up to three scenarios, some of which build on another.</summary>
    public static Arbitrary<PlanSketch> Plans() => Arb.From(
        from plan in Bodies.Any
        from count in Gen.Frequency((2, Gen.Constant(0)), (3, Gen.Choose(1, 3)))
        from scenarios in Gen.CollectToArray(Enumerable.Range(0, count), at => Scenario(plan.Mended(), at))
        select new PlanSketch(plan, [.. scenarios]),
        PlanShrinks.Of);

    /// <summary>Plans small enough to try every way of paying.</summary>
    public static Arbitrary<TinyPlan> TinyPlans() => Arb.From(
        Bodies.Tiny.Select(plan => new TinyPlan(new(plan, []))),
        tiny => PlanShrinks.Of(tiny.Plan).Select(plan => new TinyPlan(plan)));

    /// <summary>Costs that start on some day.</summary>
    public static Arbitrary<RunningCost> RunningCosts() => Arb.From(
        from fullYear in Amounts.Any
        from yearStarts in Gen.Frequency((4, Gen.Constant(4)), (1, Gen.Choose(1, 12)))
        from firstYear in Gen.Choose(1999, 2040)
        from start in Dates.Within(new() { FirstYear = firstYear, YearStarts = yearStarts })
        from byDays in Gen.Elements(true, false)
        select new RunningCost(fullYear, start, yearStarts, byDays),
        Simpler);

    private static IEnumerable<RunningCost> Simpler(RunningCost cost) =>
    [
        .. SimplerAmounts.Of(cost.FullYear).Select(pounds => cost with { FullYear = pounds }),
        .. SimplerDates.Of(cost.InParts(), cost.Start).Select(day => cost with { Start = day }),
        .. cost.YearStarts == 4 ? Array.Empty<RunningCost>() : [cost with { YearStarts = 4 }],
    ];

    private static Gen<ScenarioSketch> Scenario(PlanBody plan, int at) =>
        from count in Gen.Frequency((1, Gen.Constant(0)), (6, Gen.Choose(1, 3)))
        from edits in Edits.Of(plan).ArrayOf(count)
        from builds in Gen.Elements(true, false, false)
        select new ScenarioSketch(Name(at), at > 0 && builds ? Name(at - 1) : null, [.. edits]);

    private static string Name(int at) => ((string[])["late", "smaller", "other"])[at];
}
