using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Testing.Generators;

/// <summary>Funding sources of a plan whose actions and reserves are settled.</summary>
internal static class Sources
{
    private static readonly string[] Ids = ["first", "second", "third", "fourth", "fifth", "sixth"];

    private static readonly string[] Kinds =
        ["reserve", "base-budget", "savings", "grant", "contribution", "capital-receipts", "not-stated"];

    internal static Gen<ImmutableArray<SourceSketch>> Of(PlanBody plan, Gen<decimal> amounts, int most) =>
        from count in Gen.Choose(0, most)
        from sources in Gen.CollectToArray(Enumerable.Range(0, count), at => Any(plan, amounts, Ids[at], at + 1))
        from order in Gen.Shuffle<SourceSketch>(sources)
        from shuffled in Gen.Frequency((2, Gen.Constant(false)), (1, Gen.Constant(true)))
        select shuffled ? order.ToImmutableArray() : [.. sources];

    internal static Gen<SourceSketch> Any(PlanBody plan, Gen<decimal> amounts, string id, int priority) =>
        from kind in Gen.Elements<string>([.. plan.Reserves.Select(_ => "reserve"), .. Kinds])
        from reserve in Gen.Elements<string?>(plan.Reserves.IsEmpty ? [null] : [.. plan.Reserves.Select(each => each.Id)])
        from status in Gen.Elements("approved", "committed", "identified", "requested", SourceSketch.ToBeIdentified)
        from years in Years(plan)
        from limit in Gen.Frequency(
            (1, Gen.Constant((AmountByYear?)null)),
            (1, Amounts.EveryYear(amounts, plan.Years).Select(steps => (AmountByYear?)steps)))
        from total in Amounts.Optional(amounts, 1, 3)
        from mayPayFor in Names([.. plan.Names()])
        select new SourceSketch(id, kind == "reserve" && reserve is null ? "grant" : kind, status, priority)
        {
            Reserve = kind == "reserve" ? reserve : null,
            Years = years,
            Limit = limit,
            Total = total,
            For = mayPayFor,
        };

    internal static Gen<ImmutableArray<string>?> Names(string[] names) => names.Length == 0
        ? Gen.Constant((ImmutableArray<string>?)null)
        : Gen.Frequency(
            (1, Gen.Constant((ImmutableArray<string>?)null)),
            (1, from count in Gen.Choose(1, Math.Min(3, names.Length))
                from order in Gen.Shuffle<string>(names)
                select (ImmutableArray<string>?)[.. order.Take(count)]));

    private static Gen<YearsSketch> Years(PlanBody plan)
    {
        Gen<int> year = Gen.Choose(plan.FirstYear, plan.FirstYear + plan.Years - 1);
        return Gen.Frequency(
            (3, Gen.Constant((YearsSketch)new YearsSketch.All())),
            (1, Gen.NonEmptyListOf(year).Select(years => (YearsSketch)new YearsSketch.Listed([.. years.Distinct().Order()]))),
            (1, year.Select(from => (YearsSketch)new YearsSketch.Between(from, null))),
            (1, year.Select(to => (YearsSketch)new YearsSketch.Between(null, to))));
    }
}
