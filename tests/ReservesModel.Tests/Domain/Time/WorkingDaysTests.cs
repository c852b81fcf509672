using NodaTime;
using NodaTime.Text;
using ReservesModel.Domain.Time;

namespace ReservesModel.Tests.Domain.Time;

public sealed class WorkingDaysTests
{
    private static readonly LocalDate Monday = new(2016, 5, 16);
    private static readonly LocalDate SpringBankHoliday = new(2016, 5, 30);
    private static readonly WorkingDays Days = new(day => day == SpringBankHoliday);

    [Theory]
    [InlineData(1, "2016-05-17")] // counting starts the day after
    [InlineData(4, "2016-05-20")]
    [InlineData(5, "2016-05-23")] // over a weekend
    [InlineData(10, "2016-05-31")] // over a weekend and the bank holiday after it
    [InlineData(70, "2016-08-23")] // Bury 2016, as Ofsted stated it
    public void Working_days_leave_out_weekends_and_bank_holidays(int count, string last) =>
        Assert.Equal(last, LocalDatePattern.Iso.Format(Days.After(Monday, count)));

    [Fact]
    public void Counting_from_a_Saturday_starts_on_the_Monday() =>
        Assert.Equal(new LocalDate(2016, 5, 23), Days.After(new LocalDate(2016, 5, 21), 1));

    [Fact]
    public void A_bank_holiday_does_not_count()
    {
        Assert.False(Days.Counts(SpringBankHoliday));
        Assert.True(Days.Counts(SpringBankHoliday.PlusDays(1)));
    }

    [Fact]
    public void No_working_days_cannot_be_counted() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Days.After(Monday, 0));
}
