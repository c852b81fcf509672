using FsCheck;
using FsCheck.Fluent;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Testing.Generators;

/// <summary>What scenarios change in a plan.</summary>
internal static class Edits
{
    internal static Gen<Func<PlanBody, PlanBody>> Of(PlanBody plan)
    {
        List<Gen<Func<PlanBody, PlanBody>>> edits =
        [
            Edit(Gen.Choose(1, 5), (changed, years) => changed with { Years = years }),
            Edit(Gen.Elements(true, false), (changed, byDays) => changed with { ByDays = byDays }),
            Edit(Gen.Elements(-1, 1), (changed, years) => changed with { FirstYear = changed.FirstYear + years }),
            Edit(Gen.Constant(0), (changed, _) => changed with { Actions = [] }),
            Edit(Gen.Constant(0), (changed, _) => changed with { Indices = [] }),
        ];
        edits.AddRange(plan.Actions.SelectMany(action => OfAction(plan, action)));
        edits.AddRange(plan.Reserves.SelectMany(OfReserve));
        edits.AddRange(plan.Sources.SelectMany(source => OfSource(plan, source)));
        return Gen.OneOf(edits);
    }

    private static IEnumerable<Gen<Func<PlanBody, PlanBody>>> OfAction(PlanBody plan, ActionSketch action)
    {
        yield return Edit(Gen.Constant(0), (changed, _) => changed.WithAction(action.Id, _ => null));
        foreach (LineSketch line in action.Lines)
        {
            yield return Edit(Gen.Constant(0), (changed, _) => changed.WithLine(action.Id, line.Id, _ => null));
            yield return Edit(Amounts.Any, (changed, pounds) => changed.WithLine(action.Id, line.Id, each => each switch
            {
                OneOffSketch oneOff => oneOff with { Amount = pounds },
                RecurrentSketch { Index: null } recurrent => recurrent with { FullYear = AmountByYear.Same(pounds) },
                _ => each,
            }));
            yield return Edit(Dates.About(plan), (changed, day) => changed.WithLine(action.Id, line.Id, each => each switch
            {
                OneOffSketch oneOff => oneOff with { Time = new TimeSketch.OnDay(day) },
                RunningSketch running => running with { Start = day },
                _ => each,
            }));
            yield return Edit(Lines.OfEveryKind(plan, line.Id, Amounts.Any), (changed, other) =>
                changed.WithLine(action.Id, line.Id, _ => other));
        }
    }

    private static IEnumerable<Gen<Func<PlanBody, PlanBody>>> OfReserve(ReserveSketch reserve)
    {
        yield return Edit(Gen.Constant(0), (changed, _) => changed.WithReserve(reserve.Id, _ => null));
        yield return Edit(Amounts.Optional(Amounts.Balances, 4, 1), (changed, pounds) =>
            changed.WithReserve(reserve.Id, each => each with { Opening = pounds }));
    }

    private static IEnumerable<Gen<Func<PlanBody, PlanBody>>> OfSource(PlanBody plan, SourceSketch source)
    {
        yield return Edit(Gen.Constant(0), (changed, _) => changed.WithSource(source.Id, _ => null));
        yield return Edit(Amounts.Any, (changed, pounds) =>
            changed.WithSource(source.Id, each => each with { Limit = AmountByYear.Same(pounds) }));
        yield return Edit(Sources.Names([.. plan.Names()]), (changed, names) =>
            changed.WithSource(source.Id, each => each with { For = names }));
        yield return Edit(Gen.Elements("approved", SourceSketch.ToBeIdentified), (changed, status) =>
            changed.WithSource(source.Id, each => each with { Status = status }));
        yield return Edit(Gen.Choose(20, 99), (changed, priority) =>
            changed.Sources.Any(each => each.Priority == priority)
                ? changed
                : changed.WithSource(source.Id, each => each with { Priority = priority }));
    }

    private static Gen<Func<PlanBody, PlanBody>> Edit<T>(Gen<T> values, Func<PlanBody, T, PlanBody> change) =>
        values.Select(value => (Func<PlanBody, PlanBody>)(plan => change(plan, value)));
}
