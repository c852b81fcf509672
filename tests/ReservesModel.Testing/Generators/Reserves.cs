using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Testing.Generators;

/// <summary>Reserves: some without a balance, some below nil, some with a minimum, some that run out.</summary>
internal static class Reserves
{
    private static readonly string[] Ids = ["general", "transformation", "schools"];

    internal static Gen<ImmutableArray<ReserveSketch>> Of(PlanBody plan, Gen<decimal> amounts, Gen<decimal> balances, int most) =>
        from count in Gen.Choose(0, most)
        from reserves in Gen.CollectToArray(Enumerable.Range(0, count), at => Any(plan, Ids[at], amounts, balances))
        select reserves.ToImmutableArray();

    private static Gen<ReserveSketch> Any(PlanBody plan, string id, Gen<decimal> amounts, Gen<decimal> balances) =>
        from kind in Gen.Elements("general-fund", "earmarked", "ring-fenced", "not-stated")
        from opening in Amounts.Optional(balances, 5, 1)
        from contributions in Movements(plan, amounts)
        from otherUses in Movements(plan, amounts)
        from minimum in Gen.Frequency(
            (2, Gen.Constant(Array.Empty<MinimumSketch>())), (1, Minimum(amounts).ArrayOf(1)), (1, Minimum(amounts).ArrayOf(2)))
        select new ReserveSketch(id, kind)
        {
            Opening = opening,
            Contributions = contributions,
            OtherUses = otherUses,
            Minimum = [.. minimum],
        };

    private static Gen<AmountByYear?> Movements(PlanBody plan, Gen<decimal> amounts) => Gen.Frequency(
        (3, Gen.Constant((AmountByYear?)null)),
        (1, Amounts.SomeYears(amounts, plan.Years).Select(steps => (AmountByYear?)steps)));

    private static Gen<MinimumSketch> Minimum(Gen<decimal> amounts) => Gen.Frequency(
        (1, amounts.Select(pounds => new MinimumSketch(pounds, 0))),
        (1, Gen.Choose(0, 80).Select(tenths => new MinimumSketch(null, tenths))));
}
