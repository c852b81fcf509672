using System.Collections.Immutable;
using System.Reflection;
using FsCheck.Xunit;
using ReservesModel.Calculation.Budgets;
using ReservesModel.Domain.Budgets;

namespace ReservesModel.Tests.Calculation.Budgets;

public sealed class MediumTermGapsTests
{
    [Fact]
    public void A_reserve_moves_a_gap_and_does_not_close_it()
    {
        ImmutableArray<MediumTermGap> gaps = MediumTermGaps.Of([Year(2025, 110, 100, 10), Year(2026, 110, 100, 0)]);

        Assert.Equal([new AnnualGap(new(0)), new AnnualGap(new(10))], gaps.Select(gap => gap.Need));
    }

    [Fact]
    public void A_surplus_after_a_gap_is_a_negative_need() => Assert.Equal(
        new AnnualGap(new(-15)),
        MediumTermGaps.Of([Year(2025, 110, 100, 0), Year(2026, 100, 105, 0)])[1].Need);

    [Theory]
    [InlineData(2027)]
    [InlineData(2025)]
    [InlineData(2024)]
    public void A_year_follows_the_one_before(int second) => Assert.Throws<ArgumentException>(
        () => MediumTermGaps.Of([Year(2025, 110, 100, 0), Year(second, 110, 100, 0)]));

    [Fact]
    public void No_years_have_no_gaps() => Assert.Empty(MediumTermGaps.Of([]));

    [Property(Replay = "(20160720,7)")]
    public void The_needs_add_up_to_the_last_cumulative_gap(int[] spend, int[] reserves)
    {
        MediumTermYear[] years =
        [
            .. spend.Zip(reserves).Select((pair, at) => Year(2025 + at, pair.First, 100, Math.Abs((long)pair.Second))),
        ];
        ImmutableArray<MediumTermGap> gaps = MediumTermGaps.Of(years);

        Assert.Equal(gaps is [.., var last] ? last.AfterReserves : default, CumulativeGap.Of(gaps.Select(gap => gap.Need)));
        Assert.All(gaps, gap => Assert.Equal(gap.Need.Amount, gap.Unidentified.Amount + gap.Identified));
    }

    [Theory]
    [InlineData(typeof(AnnualGap))]
    [InlineData(typeof(CumulativeGap))]
    public void Nothing_is_added_to_a_gap_of_the_other_kind_nor_turned_into_it(Type gap)
    {
        string[] arithmetic =
        [
            .. gap.GetMethods(BindingFlags.Public | BindingFlags.Static)
                .Where(method => method.IsSpecialName && method.Name is not ("op_Equality" or "op_Inequality"))
                .Select(method => method.Name),
        ];

        Assert.Empty(arithmetic);
    }

    private static MediumTermYear Year(int start, long spend, long funding, long reserves) =>
        new(new(start), new(spend), new(funding), new(reserves), [new SavingsOption("one", new(3))]);
}
