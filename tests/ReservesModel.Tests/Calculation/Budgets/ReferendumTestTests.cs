using FsCheck.Xunit;
using ReservesModel.Calculation.Budgets;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Rates;
using ReservesModel.Tests.Published;

namespace ReservesModel.Tests.Calculation.Budgets;

public sealed class ReferendumTestTests
{
    private static readonly ReferendumLimit Upper = Limit(0.03m, 0.02m, null);
    private static readonly ReferendumLimit District = Limit(0.03m, 0, new(5));
    private static readonly ReferendumLimit Police = Limit(null, 0, new(13));

    [Theory]
    [InlineData("1000.00", "1049.99", "0.02", false)]
    [InlineData("1000.00", "1050.00", "0.02", true)] // 5.00%, or more
    [InlineData("1000.00", "1030.00", "0", true)] // 3.00% core
    [InlineData("1000.00", "1029.99", "0", false)]
    [InlineData("1000.00", "1041.00", "0.01", true)] // 4.10% in all, and 3.10% core
    [InlineData("1000.00", "1030.00", "0.021", true)] // more for adult social care than it may be
    [InlineData("1000.00", "990.00", "0", false)]
    public void Exactly_the_percentage_is_excessive(string last, string now, string adultSocialCare, bool excessive) =>
        Assert.Equal(excessive, ReferendumTest.Of(Rise(last, now, adultSocialCare), Upper).IsExcessive);

    [Theory]
    [InlineData("100.00", "105.00", false)] // 5%, and exactly £5
    [InlineData("100.00", "105.01", true)]
    [InlineData("200.00", "205.99", false)] // more than £5, and less than 3%
    [InlineData("200.00", "206.00", true)]
    public void A_district_has_the_greater_of_the_percentage_and_the_sum(string last, string now, bool excessive) =>
        Assert.Equal(excessive, ReferendumTest.Of(Rise(last, now), District).IsExcessive);

    [Theory]
    [InlineData("263.00", "276.00", false)]
    [InlineData("263.00", "276.01", true)]
    public void Exactly_a_sum_is_not_excessive(string last, string now, bool excessive) =>
        Assert.Equal(excessive, ReferendumTest.Of(Rise(last, now), Police).IsExcessive);

    [Fact] // £1,355.21 × 1.05 is £1,422.9705
    public void The_headroom_is_to_the_last_penny_that_passes()
    {
        ReferendumVerdict verdict = ReferendumTest.Of(Rise("1355.21", "1422.16", "0.03"), Limit(0.02m, 0.03m, null));

        Assert.Equal(new Money(1_422.97m), verdict.HighestBandD);
        Assert.Equal(new Money(0.81m), verdict.Headroom);
    }

    [Property(Replay = "(20160720,7)")]
    public void The_highest_Band_D_passes_and_a_penny_more_does_not(ushort lastPence, byte core, byte care, byte sum, bool both)
    {
        Money last = Money.FromPence(10_000 + lastPence);
        decimal adultSocialCare = care % 4 / 100m;
        ReferendumLimit limit = (core % 2, both) switch
        {
            (0, false) => Limit(null, adultSocialCare, new(sum)),
            (_, false) => Limit((1 + (core % 30)) / 1000m, adultSocialCare, null),
            _ => Limit((1 + (core % 30)) / 1000m, adultSocialCare, new(sum)),
        };
        Money highest = ReferendumTest.Of(new(last, last, adultSocialCare), limit).HighestBandD;

        Assert.False(Excessive(highest));
        Assert.True(Excessive(highest + Money.FromPence(1)));

        bool Excessive(Money bandD) => ReferendumTest.Of(new(last, bandD, adultSocialCare), limit).IsExcessive;
    }

    private static ReferendumLimit Limit(decimal? core, decimal adultSocialCare, Money? sum) =>
        new(AuthorityClass.UpperTier, new(2017), core, adultSocialCare, sum, "", new(RateSource.NotChecked));

    private static CouncilTaxRise Rise(string last, string now, string adultSocialCare = "0") =>
        new(Printed.Pounds(last), Printed.Pounds(now), Printed.Number(adultSocialCare));
}
