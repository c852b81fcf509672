using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Binding.Texts;

namespace ReservesModel.Tests.Loading.Binding;

public class YearTextTests
{
    [Theory]
    [InlineData("2016/17", 4, 2016)]
    [InlineData("1999/00", 4, 1999)]
    [InlineData("2016/17", 9, 2016)]
    [InlineData("2016", 1, 2016)]
    public void A_financial_year_is_read(string text, int starts, int year) =>
        Assert.Equal(new FinancialYear(year, starts), YearText.Parse(text, starts).Value);

    [Theory]
    [InlineData("2016-17", 4, "Write \"2016/17\".")]
    [InlineData("2016/2017", 4, "Write \"2016/17\".")]
    [InlineData("2016", 4, "Write \"2016/17\", or \"2015/16\" if the year that ends in 2016 is meant.")]
    [InlineData("2016/18", 4, "Write \"2016/17\" or \"2017/18\", whichever is meant; a span of years is a list or { \"from\": ..., \"to\": ... }.")]
    [InlineData("2016/16", 4, "Write a financial year as \"2016/17\".")]
    [InlineData("2016/17", 1, "Years of this plan start in January: write \"2016\".")]
    [InlineData("16/17", 4, "Write a financial year as \"2016/17\".")]
    [InlineData("", 4, "Write a financial year as \"2016/17\".")]
    public void A_year_written_otherwise_is_a_fault_that_names_what_is_meant(string text, int starts, string hint)
    {
        Slip? slip = YearText.Parse(text, starts).Slip;
        Assert.Equal((FaultCodes.YearMalformed, hint), (slip?.Code, slip?.Hint));
    }

    [Theory]
    [InlineData("1899/00")]
    [InlineData("2200/01")]
    public void A_year_out_of_reach_is_a_fault(string text) =>
        Assert.Equal(FaultCodes.YearOutOfRange, YearText.Parse(text, 4).Slip?.Code);
}
