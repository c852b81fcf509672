using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Testing.Generators;

/// <summary>Lines of every kind.</summary>
internal static class Lines
{
    internal static readonly ImmutableArray<string> Tags = ["children", "premises", "training"]; // also the id of an action

    /// <summary>Lines of every kind; the other lines have the amounts that are asked for.</summary>
    internal static Gen<LineSketch> OfEveryKind(PlanBody plan, string id, Gen<decimal> amounts) =>
        Gen.Frequency((3, Any(plan, id, amounts)), (2, Tagged(PricedLines.Any(plan, id))));

    /// <summary>One-off and recurrent costs, and those without an amount.</summary>
    internal static Gen<LineSketch> Any(PlanBody plan, string id, Gen<decimal> amounts) =>
        Tagged(Gen.Frequency((5, OneOff(plan, id, amounts)), (6, Recurrent(plan, id, amounts)), (1, Unquantified(plan, id))));

    internal static Gen<LineSketch> OneOff(PlanBody plan, string id, Gen<decimal> amounts) =>
        from amount in amounts
        from time in Gen.Frequency(
            (3, Gen.Elements(plan.StartYears).Select(year => (TimeSketch)new TimeSketch.InYear(year))),
            (1, Dates.Within(plan).Select(day => (TimeSketch)new TimeSketch.OnDay(day))),
            (3, Phased(plan)))
        select (LineSketch)new OneOffSketch(id, amount, time);

    private static Gen<LineSketch> Tagged(Gen<LineSketch> lines) =>
        from line in lines
        from tags in Gen.Frequency(
            (2, Gen.Constant(Array.Empty<string>())), (1, Gen.SubListOf<string>(Tags).Select(some => some.ToArray())))
        select line with { Tags = [.. tags] };

    // Thirds, sevenths and the like: the weights are small, and some are nil.
    private static Gen<TimeSketch> Phased(PlanBody plan) =>
        from byMonths in Gen.Elements(true, false)
        from asAmounts in Gen.Elements(true, false, false)
        from weights in Gen.Frequency((1, Gen.Constant(1)), (2, Gen.Choose(0, 3))).ArrayOf(12 * plan.Years)
        from months in Gen.SubListOf<int>([.. Enumerable.Range(0, 12 * plan.Years)])
        let first = plan.FirstDay.ToYearMonth()
        let portions = months.Order().Take(7).Select(month => (first.PlusMonths(month), weights[month]))
        select (TimeSketch)new TimeSketch.Phased([.. portions], byMonths, asAmounts);

    private static Gen<LineSketch> Recurrent(PlanBody plan, string id, Gen<decimal> amounts) =>
        from fullYear in Amounts.EveryYear(amounts, plan.Years)
        from start in Gen.Frequency((1, Gen.Constant(plan.FirstDay)), (3, Dates.About(plan)))
        from end in Gen.Frequency((2, Gen.Constant((LocalDate?)null)), (1, Dates.About(plan).Select(day => (LocalDate?)day)))
        from stated in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 2)))
        from partYears in PartYear(amounts).ArrayOf(plan.Years)
        from byDays in Gen.Frequency((3, Gen.Constant((bool?)null)), (1, Gen.Elements<bool?>(true, false)))
        from profile in Profiles
        select (LineSketch)new RecurrentSketch(id, fullYear, start)
        {
            End = end,
            ByDays = byDays,
            Profile = profile,
            PartYear = plan.StartYears.Zip(partYears).Take(stated)
                .ToImmutableSortedDictionary(pair => pair.First, pair => pair.Second),
        };

    /// <summary>How a year falls over its months: not said, all in one month, some of the months, or each with a weight of its own.</summary>
    internal static Gen<ImmutableArray<int>> Profiles { get; } = Gen.Frequency(
        (6, Gen.Constant(ImmutableArray<int>.Empty)),
        (1, Gen.Choose(0, 11).Select(only => Enumerable.Range(0, 12).Select(month => month == only ? 1 : 0).ToImmutableArray())),
        (2, Gen.Choose(0, 3).ArrayOf(12).Where(weights => weights.Sum() > 0).Select(weights => weights.ToImmutableArray())),
        (1, Gen.Choose(1, 999).ArrayOf(12).Select(weights => weights.ToImmutableArray())));

    private static Gen<PartYearSketch> PartYear(Gen<decimal> amounts) => Gen.Frequency(
        (2, Gen.Elements("6/12", "7 months", "26 weeks", "100 days", "50%", "0.25", "1/3", "13/12")
            .Select(share => new PartYearSketch(share, 0))),
        (1, amounts.Select(pounds => new PartYearSketch(null, pounds))));

    private static Gen<LineSketch> Unquantified(PlanBody plan, string id) =>
        from kind in Gen.Elements("one-off", "recurrent", "not-stated")
        from year in Gen.Elements<int?>([null, .. plan.StartYears.Select(year => (int?)year)])
        select (LineSketch)new UnquantifiedSketch(id, kind, year);
}
