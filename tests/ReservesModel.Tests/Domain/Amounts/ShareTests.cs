using ReservesModel.Domain.Amounts;

namespace ReservesModel.Tests.Domain.Amounts;

public sealed class ShareTests
{
    [Fact]
    public void A_share_is_kept_as_it_is_said() => Assert.Equal("6/12", new Share(6, 12).ToString());

    [Fact]
    public void The_default_is_none_of_one()
    {
        Assert.Equal("0/1", default(Share).ToString());
        Assert.True(default(Share).IsNone);
    }

    [Fact]
    public void Twelve_of_twelve_is_the_whole() => Assert.True(new Share(12, 12).IsWhole);

    [Theory]
    [InlineData(-1, 12)]
    [InlineData(1, 0)]
    [InlineData(Share.Greatest + 1, 1)]
    [InlineData(1, Share.Greatest + 1)]
    public void A_share_that_is_none_is_refused(long parts, long of) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Share(parts, of));

    [Fact]
    public void Shares_of_one_denominator_keep_it_when_added() =>
        Assert.Equal("5/12", Share.Sum([new(2, 12), new(3, 12)]).ToString());

    [Fact]
    public void Thirds_and_sevenths_add_up_exactly()
    {
        Share sum = Share.Sum([new(1, 3), new(2, 7), new(8, 21)])!.Value;

        Assert.True(sum.IsWhole, $"1/3 + 2/7 + 8/21 = {sum}");
    }

    [Fact]
    public void Nothing_adds_up_to_none() => Assert.True(Share.Sum([])!.Value.IsNone);

    [Fact]
    public void A_sum_too_fine_to_hold_is_not_guessed() =>
        Assert.Null(Share.Sum([new(1, 999_999_999_989), new(1, 999_999_999_961)]));
}
