using FsCheck;
using FsCheck.Fluent;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Testing.Generators;

/// <summary>Pounds as plans have them, the awkward ones well represented.</summary>
internal static class Amounts
{
    internal const decimal Trillion = 1_000_000_000_000m;

    internal static Gen<decimal> Any { get; } = Gen.Frequency(
        (2, Gen.Constant(0m)),
        (2, Gen.Constant(0.01m)),
        (1, Gen.Constant(Trillion)),
        (2, Gen.Constant(100m)),
        (6, Gen.Choose(1, 500).Select(thousands => thousands * 1_000m)),
        (4, Gen.Choose(1, 50_000_000).Select(pence => pence / 100m)),
        (2, Gen.Choose(1, 20).Select(pence => pence / 100m)),
        (1, Gen.Choose(1, int.MaxValue).Select(pence => pence * 465.66m).Select(pounds => decimal.Min(pounds, Trillion))));

    /// <summary>Balances: the same, or below nil.</summary>
    internal static Gen<decimal> Balances { get; } = Gen.Frequency((7, Any), (1, Any.Select(pounds => -pounds)));

    /// <summary>A few pence, for laws that try every way.</summary>
    internal static Gen<decimal> Pence { get; } =
        Gen.Frequency((1, Gen.Constant(0)), (6, Gen.Choose(1, 3))).Select(pence => pence / 100m);

    /// <summary>One amount for every year, or an amount for each.</summary>
    internal static Gen<AmountByYear> EveryYear(Gen<decimal> amounts, int years) => Gen.Frequency(
        (2, amounts.Select(AmountByYear.Same)),
        (1, amounts.ArrayOf(years).Select(steps => AmountByYear.Steps(steps.Select(pounds => (decimal?)pounds)))));

    /// <summary>The same with years left out.</summary>
    internal static Gen<AmountByYear> SomeYears(Gen<decimal> amounts, int years) => Gen.Frequency(
        (1, amounts.Select(AmountByYear.Same)),
        (2, Optional(amounts, 2, 1).ArrayOf(years).Select(AmountByYear.Steps)));

    internal static Gen<decimal?> Optional(Gen<decimal> amounts, int some, int none) =>
        Gen.Frequency((some, amounts.Select(pounds => (decimal?)pounds)), (none, Gen.Constant((decimal?)null)));
}
