using System.Globalization;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Rates;
using ReservesModel.Domain.Time;

namespace ReservesModel.Tests.Domain.Rates;

public sealed class RatesTests
{
    private static readonly RateSource Source = new("https://example.org");
    private static readonly FinancialYear Year = new(2024);

    [Theory]
    [InlineData(30_000, "2884.20")]
    [InlineData(9_100, "0.00")]
    [InlineData(9_101, "0.14")]
    [InlineData(5_000, "0.00")] // never negative
    public void National_Insurance_is_due_on_what_exceeds_the_threshold(int pay, string due) => Assert.Equal(
        due,
        new EmployerNationalInsurance(Year.FirstDay, Year.LastDay, 0.138m, new(9_100), Source)
            .OnPayOfAYear(new(pay)).ToPence().ToString());

    [Fact]
    public void A_day_without_National_Insurance_is_refused() => Assert.Throws<ArgumentException>(() => Rates(
        new(Year.FirstDay, Year.LastDay, 0.138m, new(9_100), Source),
        new(Year.LastDay.PlusDays(2), Year.Next.LastDay, 0.15m, new(5_000), Source)));

    [Fact]
    public void A_day_with_two_rates_is_refused() => Assert.Throws<ArgumentException>(() => Rates(
        new(Year.FirstDay, Year.LastDay, 0.138m, new(9_100), Source),
        new(Year.LastDay, Year.Next.LastDay, 0.15m, new(5_000), Source)));

    [Fact]
    public void A_point_stands_once_in_a_year() =>
        Assert.Throws<ArgumentException>(() => new PayScale([Point(7, 25_584), Point(7, 25_585)]));

    [Fact]
    public void The_hour_of_20258_is_10_50() => Assert.Equal(new Money(10.50m), Point(1, 20_258).Hourly());

    [Theory]
    [InlineData(17_842, "0.0275", 18_333)] // 2020 to 2021, the lowest point
    [InlineData(24_000, "0.0000625", 24_002)] // half a pound up
    public void A_percentage_gives_whole_pounds(int before, string percentage, int after) => Assert.Equal(
        new Money(after),
        PayAward.OfPercentage(Year, 1, null, decimal.Parse(percentage, CultureInfo.InvariantCulture), "", Source)
            .After(new(before)));

    [Fact]
    public void A_sum_is_added() => Assert.Equal(
        new Money(20_258),
        PayAward.OfSum(Year, 1, null, new(1_925), "", Source).After(new(18_333)));

    [Fact]
    public void An_award_whose_points_are_not_listed_is_not_known_for_any() =>
        Assert.False(PayAward.OfPercentage(Year, null, null, 0.01m, "", Source).AppliesTo(20));

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(43, true)]
    [InlineData(44, false)]
    public void An_award_goes_to_its_points_both_ends_included(int point, bool gets) =>
        Assert.Equal(gets, PayAward.OfSum(Year, 2, 43, new(1_290), "", Source).AppliesTo(point));

    [Fact]
    public void A_rate_says_where_it_is_from()
    {
        Assert.Throws<ArgumentException>(() => new RateSource(" "));
        Assert.False(new RateSource(RateSource.NotChecked).IsChecked);
    }

    private static PayPoint Point(int point, int salary) => new(Year, point, new(salary), Source);

    private static ReferenceRates Rates(params EmployerNationalInsurance[] rates) => new(rates, new PayScale([]), [], []);
}
