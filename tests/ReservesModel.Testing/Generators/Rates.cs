using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Testing.Generators;

/// <summary>Rates as shares, and the indices that are made of them.</summary>
internal static class Rates
{
    internal static readonly ImmutableArray<string> IndexIds = ["pay", "prices"];

    /// <summary>Rates of what is paid on top: nil, all of it, two decimals and more.</summary>
    internal static Gen<decimal> Any { get; } = Gen.Frequency(
        (2, Gen.Constant(0m)),
        (1, Gen.Constant(1m)),
        (5, Gen.Choose(1, 3_000).Select(hundredths => hundredths / 10_000m)),
        (1, Gen.Choose(1, 1_000_000).Select(millionths => millionths / 1_000_000m)));

    /// <summary>Rises of prices, which may fall.</summary>
    internal static Gen<decimal> Rises { get; } = Gen.Frequency(
        (5, Any.Select(rate => rate / 10)),
        (2, Gen.Choose(1, 2_000).Select(hundredths => -hundredths / 10_000m)));

    /// <summary>Two indices; one has a price base, a month and rates before the horizon more often than not.</summary>
    internal static Gen<ImmutableArray<IndexSketch>> Indices(PlanBody plan) =>
        from count in Gen.Choose(0, IndexIds.Length)
        from indices in Gen.CollectToArray(Enumerable.Range(0, count), at => Index(plan, IndexIds[at]))
        select indices.ToImmutableArray();

    private static Gen<IndexSketch> Index(PlanBody plan, string id) =>
        from every in Amounts.Optional(Rises, 1, 2)
        from rates in Amounts.Optional(Rises, 3, 1).ArrayOf(plan.Years + 3)
        from settled in Amounts.Optional(Rises, 1, 3).ArrayOf(plan.Years + 3)
        from priceBase in Gen.Frequency((1, Gen.Constant((int?)null)), (1, Gen.Choose(plan.FirstYear - 3, plan.FirstYear).Select(year => (int?)year)))
        from month in Gen.Frequency((2, Gen.Constant((int?)null)), (1, Gen.Constant((int?)9)), (1, Gen.Choose(1, 12).Select(month => (int?)month)))
        select new IndexSketch(id)
        {
            Every = every,
            Rates = ByYear(plan, [0.02m, .. rates]),
            Settled = ByYear(plan, settled),
            PriceBase = priceBase,
            Month = month,
        };

    private static ImmutableSortedDictionary<int, decimal> ByYear(PlanBody plan, decimal?[] rates) => Enumerable.Range(0, rates.Length)
        .Where(at => rates[at] is not null)
        .ToImmutableSortedDictionary(at => plan.FirstYear - 3 + at, at => rates[at]!.Value);
}
