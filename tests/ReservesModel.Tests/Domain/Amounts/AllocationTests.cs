using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ReservesModel.Domain.Amounts;

namespace ReservesModel.Tests.Domain.Amounts;

/// <summary>The laws of any split of money.</summary>
public sealed class AllocationTests
{
    private const string Seed = "(20160720,7)";
    private const decimal HalfTrillion = 50_000_000_000_000m; // in pence

    [Fact]
    public void A_hundred_pence_in_thirds_are_34_33_33() =>
        Assert.Equal([34m, 33m, 33m], Allocation.Split(100, [1, 1, 1]));

    [Fact]
    public void The_odd_penny_goes_to_the_largest_remainder() =>
        Assert.Equal([29m, 71m], Allocation.Split(100, [2, 5])); // 28.57 and 71.43

    [Fact]
    public void Nothing_splits_into_nothing_whatever_the_weights() =>
        Assert.Equal([0m, 0m], Allocation.Split(0, [0, 0]));

    [Fact]
    public void Something_needs_a_weight_to_be_split_by() =>
        Assert.Throws<ArgumentException>(() => Allocation.Split(1, [0, 0]));

    [Fact]
    public void Trillions_split_by_trillions_are_exact() =>
        Assert.Equal([HalfTrillion, HalfTrillion], Allocation.Split(2 * HalfTrillion, [2 * HalfTrillion, 2 * HalfTrillion]));

    [Property(Arbitrary = [typeof(Splits)], Replay = Seed)]
    public void The_parts_add_to_the_whole(Split split) => Assert.Equal(split.Pence, split.Parts.Sum());

    [Property(Arbitrary = [typeof(Splits)], Replay = Seed)]
    public void Each_part_is_one_of_the_two_whole_pence_beside_its_exact_share(Split split) => Assert.All(
        split.Weights.Zip(split.Parts),
        part => Assert.True(
            Math.Abs((part.Second * split.Weights.Sum()) - (split.Pence * part.First)) < Math.Max(1, split.Weights.Sum()),
            $"{part.Second} for a weight of {part.First}"));

    [Property(Arbitrary = [typeof(Splits)], Replay = Seed)]
    public void A_larger_weight_never_gets_less(Split split)
    {
        decimal[] byWeight =
        [
            .. split.Weights.Zip(split.Parts)
                .OrderBy(part => part.First)
                .ThenBy(part => part.Second)
                .Select(part => part.Second),
        ];

        Assert.Equal(byWeight.Order(), byWeight);
    }

    [Property(Arbitrary = [typeof(Splits)], Replay = Seed)]
    public void The_order_of_the_weights_moves_a_penny_at_most(Split split)
    {
        decimal[] backwards = Allocation.Split(split.Pence, [.. split.Weights.Reverse()]);

        Assert.All(split.Parts.Zip(backwards.Reverse()), pair => Assert.InRange(pair.First - pair.Second, -1, 1));
    }

    /// <summary>A sum, the weights it is split by, and its parts.</summary>
    public sealed record Split(decimal Pence, IReadOnlyList<decimal> Weights)
    {
        public decimal[] Parts { get; } = Allocation.Split(Pence, Weights);

        public override string ToString() => $"{Pence}p by {string.Join(", ", Weights)} is {string.Join(", ", Parts)}";
    }

    private static class Splits
    {
        public static Arbitrary<Split> Any() => Arb.From(
            from pence in Gen.OneOf(Gen.Choose(0, 20), Gen.Choose(0, 1_000_000_000))
            from count in Gen.Choose(1, 8)
            from weights in Gen.OneOf(Gen.Choose(0, 5), Gen.Choose(0, 1_000_000_000)).ArrayOf(count)
            select Of(pence, weights),
            split => Simpler(split));

        private static Split Of(decimal pence, IEnumerable<int> weights)
        {
            decimal[] valid = [.. weights.Select(weight => (decimal)weight)];
            return new(valid.Sum() == 0 ? 0 : pence, valid);
        }

        private static IEnumerable<Split> Simpler(Split split)
        {
            int[] weights = [.. split.Weights.Select(weight => (int)weight)];
            for (int at = 0; at < weights.Length; at++)
            {
                yield return Of(split.Pence, weights.Where((_, each) => each != at).DefaultIfEmpty(1));
                yield return Of(split.Pence, weights.Select((weight, each) => each == at ? weight / 2 : weight));
            }

            yield return Of(decimal.Floor(split.Pence / 2), weights);
        }
    }
}
