using NodaTime;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Rates;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.ReferenceData;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Loading.ReferenceData;

public sealed class PublishedRatesTests
{
    private static readonly ReferenceRates Rates = PublishedRates.Read();

    [Theory] // £30,000 of pay: ukcalculator.com/employer-ni-calculator.html; 2022/23 worked out by days
    [InlineData(2016, "3020.54")]
    [InlineData(2022, "3040.95")]
    [InlineData(2023, "2884.20")]
    [InlineData(2024, "2884.20")]
    [InlineData(2025, "3750.00")]
    [InlineData(2026, "3750.00")]
    public void National_Insurance_on_30000_is_of_the_year(int year, string pounds) =>
        Assert.Equal(pounds, Rates.NationalInsuranceOnPay(new(year), new(30_000))!.Value.ToPence().ToString());

    [Fact]
    public void National_Insurance_is_known_for_each_day_of_2016_17_to_2026_27()
    {
        LocalDate day = new FinancialYear(2016).FirstDay;
        foreach (EmployerNationalInsurance rate in Rates.NationalInsurance)
        {
            Assert.Equal(day, rate.FirstDay);
            day = rate.LastDay.PlusDays(1);
        }

        Assert.Equal(new FinancialYear(2027).FirstDay, day);
    }

    [Theory]
    [InlineData(2022, 11, 5, "0.1505")]
    [InlineData(2022, 11, 6, "0.138")]
    [InlineData(2025, 3, 31, "0.138")]
    [InlineData(2025, 4, 1, "0.15")]
    public void A_rate_changes_on_its_day(int year, int month, int day, string rate) =>
        Assert.Equal(Number(rate), Rates.NationalInsuranceOn(new(year, month, day))!.Rate);

    [Theory]
    [InlineData(2015)]
    [InlineData(2027)]
    public void A_year_that_is_not_in_the_file_is_not_guessed(int year)
    {
        Assert.Null(Rates.NationalInsuranceOnPay(new(year), new(30_000)));
        Assert.Null(Rates.Njc[new(year), 10]);
        Assert.Null(Rates.PayAwardFor(new(year), 10));
    }

    [Fact]
    public void The_two_rates_of_2022_23_share_the_year_by_days() => Assert.Equal(
        ["219/365", "146/365"],
        Rates.NationalInsuranceIn(new(2022)).Select(span => span.ShareOfYear.ToString()));

    [Fact] // LGA: the lowest point of 2021, £18,333, rises by £1,925 in 2022
    public void The_award_of_2022_lifts_the_lowest_point_to_20258()
    {
        Money lowest = Rates.Njc[new(2021), 1]!.Salary;

        Assert.Equal(new Money(18_333), lowest);
        Assert.Equal(new Money(20_258), Rates.PayAwardFor(new(2022), 1)!.After(lowest));
    }

    // Two pages by different councils, so that a slip in either is seen: the page for 2021 prints £36,271 for point 32, £100
    // below what the awards since give, and that row was left out.
    [Fact]
    public void The_points_of_2021_and_the_awards_since_give_those_of_2024()
    {
        PayPoint[] points = [.. Rates.Njc.Points.Where(point => point.Year == new FinancialYear(2021) && point.Point > 1)];

        Assert.Equal(31, points.Length);
        Assert.All(points, point => Assert.Equal(
            Rates.Njc[new(2024), point.Point]!.Salary,
            After(point, 2022, 2023, 2024)));
    }

    [Fact]
    public void The_points_of_2024_and_the_award_of_2025_give_those_of_2025()
    {
        PayPoint[] points = [.. Rates.Njc.Points.Where(point => point.Year == new FinancialYear(2025))];

        Assert.Equal(12, points.Length);
        Assert.All(points, point => Assert.Equal(point.Salary, After(Rates.Njc[new(2024), point.Point]!, 2025)));
    }

    [Fact]
    public void The_spine_of_2024_is_whole_and_rises() => Assert.All(
        Enumerable.Range(3, 41),
        point => Assert.True(Rates.Njc[new(2024), point]!.Salary > Rates.Njc[new(2024), point - 1]!.Salary));

    [Theory]
    [InlineData(AuthorityClass.UpperTier, 2012, 2026)]
    [InlineData(AuthorityClass.ShireDistrict, 2016, 2026)]
    [InlineData(AuthorityClass.Police, 2016, 2025)]
    [InlineData(AuthorityClass.Fire, 2016, 2026)]
    public void Limits_leave_no_year_out(AuthorityClass authority, int first, int last) => Assert.Equal(
        Enumerable.Range(first, last - first + 1),
        Rates.ReferendumLimits.Where(limit => limit.Authority == authority).Select(limit => limit.Year.StartYear));

    [Fact]
    public void Every_year_from_2016_17_to_2025_26_has_a_pay_award() => Assert.Equal(
        Enumerable.Range(2016, 10),
        Rates.PayAwards.Select(award => award.Year.StartYear).Distinct());

    [Fact]
    public void No_point_has_two_awards_in_a_year() => Assert.All(
        Rates.PayAwards.Select(award => award.Year).Distinct(),
        year => Assert.All(
            Enumerable.Range(1, 60),
            point => Assert.True(Rates.PayAwards.Count(award => award.Year == year && award.AppliesTo(point)) <= 1)));

    [Fact]
    public void A_source_is_an_address_or_a_named_file_or_says_that_it_is_not_checked()
    {
        string[] odd =
        [
            .. Sources()
                .Where(source => source.IsChecked)
                .Select(source => source.Text)
                .Where(text => !text.StartsWith("http", StringComparison.Ordinal))
                .Where(text => !text.StartsWith("MHCLG", StringComparison.Ordinal)),
        ];

        Assert.Empty(odd);
    }

    [Fact] // so that a row checked later, or one added without a source, is noticed here
    public void Ten_limits_are_not_checked_and_nothing_else()
    {
        Assert.Equal(10, Rates.ReferendumLimits.Count(limit => !limit.Source.IsChecked));
        Assert.Equal(10, Sources().Count(source => !source.IsChecked));
    }

    [Fact]
    public void They_read_the_same_in_every_culture()
    {
        using CultureScope german = new("de-DE");

        Assert.Equal(0.1505m, PublishedRates.Read().NationalInsuranceOn(new(2022, 4, 1))!.Rate);
    }

    private static Money After(PayPoint point, params ReadOnlySpan<int> years)
    {
        Money salary = point.Salary;
        foreach (int year in years)
        {
            salary = Rates.PayAwardFor(new(year), point.Point)!.After(salary);
        }

        return salary;
    }

    private static IEnumerable<RateSource> Sources() =>
    [
        .. Rates.NationalInsurance.Select(rate => rate.Source),
        .. Rates.Njc.Points.Select(point => point.Source),
        .. Rates.PayAwards.Select(award => award.Source),
        .. Rates.ReferendumLimits.Select(limit => limit.Source),
    ];

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
