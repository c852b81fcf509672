using System.Globalization;
using ReservesModel.Domain.Amounts;

namespace ReservesModel.Tests.Domain.Amounts;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("0.125", "0.13")]
    [InlineData("-0.125", "-0.13")]
    [InlineData("0.115", "0.12")] // not to even
    [InlineData("0.124999", "0.12")]
    [InlineData("10.005", "10.01")]
    [InlineData("95000", "95000.00")]
    public void Half_a_penny_goes_away_from_zero(string pounds, string pence) =>
        Assert.Equal(pence, Of(pounds).ToPence().ToString());

    [Fact]
    public void Six_months_of_190000_are_95000() =>
        Assert.Equal(new Money(95_000), new Money(190_000) * new Share(6, 12));

    [Fact]
    public void A_third_three_times_is_the_whole() =>
        Assert.Equal(new Money(100), new Money(300) * new Share(1, 3));

    [Fact]
    public void A_trillion_by_the_finest_share_is_exact() =>
        Assert.Equal(new Money(999_999_999_999m), new Money(1_000_000_000_000m) * new Share(Share.Greatest - 1, Share.Greatest));

    [Fact]
    public void The_default_is_nil()
    {
        Assert.True(default(Money).IsNil);
        Assert.Equal("0.00", Money.Nil.ToString());
    }

    [Fact]
    public void Nil_has_no_sign() => Assert.Equal("0.00", (new Money(5) - new Money(5)).ToString());

    [Fact]
    public void Pounds_and_pence_are_the_same_sum()
    {
        Assert.Equal(9_500_000m, new Money(95_000).Pence);
        Assert.Equal(new Money(0.01m), Money.FromPence(1));
    }

    [Fact]
    public void Sums_compare_by_size()
    {
        Money less = new(-0.01m), more = new(0.01m);

        Assert.True(less < more && less <= more && more > less && more >= less);
        Assert.Equal(less, Money.Min(more, less));
        Assert.Equal(more, Money.Max(more, less));
    }

    [Fact]
    public void The_text_is_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal("1234.50", new Money(1234.5m).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static Money Of(string pounds) => new(decimal.Parse(pounds, CultureInfo.InvariantCulture));
}
