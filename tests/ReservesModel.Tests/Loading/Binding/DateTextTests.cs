using NodaTime;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Binding.Texts;

namespace ReservesModel.Tests.Loading.Binding;

public class DateTextTests
{
    [Theory]
    [InlineData("2016-10-01")]
    [InlineData("1 October 2016")]
    [InlineData("01/10/2016")]
    public void A_date_is_written_in_three_ways(string text) =>
        Assert.Equal(new LocalDate(2016, 10, 1), DateText.Parse(text).Value);

    [Theory]
    [InlineData("31/04/2016", "April has 30 days: 30/04/2016, or 01/05/2016 if the first of the month is meant.")]
    [InlineData("2017-02-29", "February has 28 days in 2017: 2017-02-28, or 2017-03-01 if the first of the month is meant.")]
    [InlineData("31 June 2016", "June has 30 days: 30 June 2016, or 1 July 2016 if the first of the month is meant.")]
    [InlineData("04/13/2016", "There are 12 months. The day comes first, then the month: 13/04/2016, if that is meant.")]
    [InlineData("00/04/2016", "Days count from 1: 01/04/2016.")]
    public void A_day_that_is_not_says_which_are(string text, string hint)
    {
        Slip? slip = DateText.Parse(text).Slip;
        Assert.Equal((FaultCodes.DateImpossible, hint), (slip?.Code, slip?.Hint));
    }

    [Theory]
    [InlineData("1/10/2016")]
    [InlineData("01.10.2016")]
    [InlineData("1 Oct 2016")]
    [InlineData("1st October 2016")]
    [InlineData("2016/10/01")]
    [InlineData("2016-10-01T00:00:00")]
    public void A_date_written_otherwise_is_a_fault_that_names_what_is_meant(string text)
    {
        Slip? slip = DateText.Parse(text).Slip;
        Assert.Equal(FaultCodes.DateMalformed, slip?.Code);
        Assert.StartsWith("Write \"2016-10-01\" if 1 October 2016 is meant", slip?.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("October 2016")]
    [InlineData("soon")]
    [InlineData("٢٠١٦-10-01")]
    [InlineData("-016-10-01")]
    public void What_is_no_date_is_a_fault(string text) =>
        Assert.Equal(FaultCodes.DateMalformed, DateText.Parse(text).Slip?.Code);

    [Theory]
    [InlineData("1899-12-31")]
    [InlineData("2200-01-01")]
    [InlineData("0000-01-01")]
    public void A_year_out_of_reach_is_a_fault(string text) =>
        Assert.Equal(FaultCodes.YearOutOfRange, DateText.Parse(text).Slip?.Code);
}
