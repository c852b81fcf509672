using NodaTime;
using NodaTime.Text;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Time;

namespace ReservesModel.Tests.Domain.Time;

public sealed class FinancialYearTests
{
    private static readonly FinancialYear Year = new(2016);

    [Theory]
    [InlineData(2016, 4, "2016/17")]
    [InlineData(1999, 4, "1999/00")]
    [InlineData(2016, 9, "2016/17")]
    [InlineData(2016, 1, "2016")]
    public void A_year_is_written_as_its_authority_writes_it(int startYear, int startMonth, string written) =>
        Assert.Equal(written, new FinancialYear(startYear, startMonth).ToString());

    [Theory]
    [InlineData("2016-03-31", 4, 2015)]
    [InlineData("2016-04-01", 4, 2016)]
    [InlineData("2016-08-31", 9, 2015)]
    [InlineData("2016-12-31", 1, 2016)]
    public void A_day_falls_in_the_year_that_has_begun(string day, int startMonth, int startYear) =>
        Assert.Equal(startYear, FinancialYear.Of(Day(day), startMonth).StartYear);

    [Theory]
    [InlineData(2015, 4, 366)] // 29 February 2016 falls in 2015/16
    [InlineData(2016, 4, 365)]
    [InlineData(2016, 1, 366)]
    [InlineData(1899, 4, 365)] // 1900 was no leap year
    public void A_year_has_366_days_where_29_February_falls_in_it(int startYear, int startMonth, int days) =>
        Assert.Equal(days, new FinancialYear(startYear, startMonth).Days);

    [Theory]
    [InlineData("2016-04-01", null, "12/12")]
    [InlineData("2016-10-01", null, "6/12")]
    [InlineData("2017-03-31", null, "1/372")]
    [InlineData("2016-10-16", null, "171/372")] // 16 days of October and five months
    [InlineData("2016-10-16", "2016-10-16", "1/372")]
    [InlineData("2016-10-16", "2017-02-14", "3486/10416")] // 16/31 + 3 + 14/28 months, over 12
    [InlineData("2016-04-01", "2016-09-30", "6/12")]
    [InlineData("2010-01-01", "2016-04-30", "1/12")]
    [InlineData("2017-04-01", null, "0/12")]
    [InlineData("2010-01-01", "2016-03-31", "0/12")]
    public void Months_count_over_twelve_and_a_part_month_as_days_over_its_own(string start, string? end, string share)
    {
        Share counted = Year.Months(Day(start), end is null ? null : Day(end));
        string[] parts = share.Split('/');

        Assert.Equal(
            long.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture) * counted.Of,
            long.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) * counted.Parts);
    }

    [Fact]
    public void Whole_months_are_said_as_twelfths() => Assert.Equal("6/12", Year.Months(Day("2016-10-01"), null).ToString());

    [Theory]
    [InlineData("2016-10-01", null, "182/365")]
    [InlineData("2016-10-01", "2016-10-01", "1/365")]
    [InlineData("2010-01-01", "2030-01-01", "365/365")]
    [InlineData("2017-04-01", null, "0/365")]
    public void Days_count_over_the_days_of_the_year(string start, string? end, string share) =>
        Assert.Equal(share, Year.ByDays(Day(start), end is null ? null : Day(end)).ToString());

    [Fact]
    public void Days_of_a_leap_year_count_over_366() =>
        Assert.Equal("183/366", new FinancialYear(2015).ByDays(Day("2015-10-01"), null).ToString());

    [Fact]
    public void Both_ends_of_a_year_belong_to_it()
    {
        Assert.True(Year.Contains(Day("2016-04-01")) && Year.Contains(Day("2017-03-31")));
        Assert.False(Year.Contains(Day("2016-03-31")) || Year.Contains(Day("2017-04-01")));
    }

    [Fact]
    public void Years_come_in_the_order_of_time()
    {
        Assert.True(Year < Year.Next && Year.Next > Year && Year <= new FinancialYear(2016) && Year >= new FinancialYear(2016));
        Assert.Equal(new FinancialYear(2017), Year.Next);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void A_year_starts_in_a_month(int month) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new FinancialYear(2016, month));

    private static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;
}
