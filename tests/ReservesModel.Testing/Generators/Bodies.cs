using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Testing.Generators;

/// <summary>Plans without scenarios.</summary>
internal static class Bodies
{
    private static readonly string[] ActionIds = ["posts", "training", "placements", "systems", "review"];
    private static readonly string[] LineIds = ["staff", "supplies", "contract"];

    /// <summary>A plan of any shape: up to five years, five actions, three reserves, six sources.</summary>
    internal static Gen<PlanBody> Any { get; } =
        from empty in Horizons(5)
        from budget in Amounts.EveryYear(Amounts.Any, empty.Years)
        from hasBudget in Gen.Elements(true, true, false)
        from indices in Rates.Indices(empty)
        let plan = empty with { NetRevenueBudget = hasBudget ? budget : null, Indices = indices }
        from count in Gen.Frequency((1, Gen.Constant(0)), (12, Gen.Choose(1, 5)))
        from actions in Gen.CollectToArray(
            Enumerable.Range(0, count), at => Action(plan, ActionIds[at], Gen.Choose(0, 3), id => Lines.OfEveryKind(plan, id, Amounts.Any)))
        from reserves in Reserves.Of(plan, Amounts.Any, Amounts.Balances, 3)
        let costed = plan with { Actions = [.. actions], Reserves = reserves }
        from sources in Sources.Of(costed, Amounts.Any, 6)
        select costed with { Sources = sources };

    /// <summary>A plan so small that every way of paying in whole pence can be tried.</summary>
    internal static Gen<PlanBody> Tiny { get; } =
        from plan in Horizons(2)
        from count in Gen.Choose(1, 3)
        from actions in Gen.CollectToArray(
            Enumerable.Range(0, count), at => Action(plan, ActionIds[at], Gen.Constant(1), id => Lines.Any(plan, id, Amounts.Pence)))
        from reserves in Reserves.Of(plan, Amounts.Pence, Amounts.Pence.Select(pounds => 2 * pounds), 2)
        let costed = plan with { Actions = [.. actions], Reserves = reserves }
        from sources in Sources.Of(costed, Amounts.Pence, 3)
        select costed with { Sources = sources };

    private static Gen<PlanBody> Horizons(int mostYears) =>
        from firstYear in Gen.Elements(2016, 2015, 2019, 2023, 1999)
        from years in Gen.Choose(1, mostYears)
        from yearStarts in Gen.Frequency((6, Gen.Constant(4)), (1, Gen.Constant(9)), (1, Gen.Constant(1)))
        from byDays in Gen.Elements(true, false, false)
        select new PlanBody { FirstYear = firstYear, Years = years, YearStarts = yearStarts, ByDays = byDays };

    private static Gen<ActionSketch> Action(PlanBody plan, string id, Gen<int> lineCounts, Func<string, Gen<LineSketch>> line) =>
        from count in lineCounts
        from lines in Gen.CollectToArray(Enumerable.Range(0, count), at => line(LineIds[at]))
        from tagged in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from tag in Gen.Elements<string>([.. Lines.Tags])
        from completes in Gen.Frequency((1, Gen.Constant((LocalDate?)null)), (2, Dates.About(plan).Select(day => (LocalDate?)day)))
        from noCost in Gen.Elements("Within existing budgets", null)
        select new ActionSketch(id, [.. lines])
        {
            Tags = tagged ? [tag] : [],
            Completes = completes,
            NoCost = count == 0 ? noCost : null,
        };
}
