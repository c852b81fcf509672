using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Binding.Texts;

namespace ReservesModel.Tests.Loading.Binding;

public class ShareTextTests
{
    [Theory]
    [InlineData("6/12", 6, 12)]
    [InlineData("50%", 50, 100)]
    [InlineData("12.5%", 125, 1000)]
    [InlineData("0.5", 5, 10)]
    [InlineData("1", 1, 1)]
    [InlineData("0", 0, 1)]
    [InlineData("0.123456789", 123456789, 1000000000)]
    [InlineData("6 months", 6, 12)]
    [InlineData("1 month", 1, 12)]
    [InlineData("26 weeks", 26, 52)]
    [InlineData("182 days", 182, 366)]
    [InlineData("14/12", 14, 12)]
    [InlineData("150%", 150, 100)]
    public void A_share_is_kept_as_it_is_said(string text, long parts, long of) =>
        Assert.Equal(new Share(parts, of), ShareText.Parse(text, 366).Value);

    [Theory]
    [InlineData("6 / 12")]
    [InlineData("6/0")]
    [InlineData("-1/2")]
    [InlineData("1/2/3")]
    [InlineData("/2")]
    [InlineData("%")]
    [InlineData("50 %")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("half")]
    [InlineData("2.5 months")]
    [InlineData("6  months")]
    [InlineData("6 years")]
    [InlineData("1/1000000000001")]
    [InlineData("99999999999999999999/99999999999999999999")]
    public void What_is_not_a_share_is_a_fault(string text) =>
        Assert.Equal(FaultCodes.ShareMalformed, ShareText.Parse(text, 365).Slip?.Code);

    [Theory]
    [InlineData("13 months")]
    [InlineData("53 weeks")]
    [InlineData("366 days")]
    public void More_than_the_year_has_is_a_fault(string text) =>
        Assert.Equal(FaultCodes.ShareAboveOne, ShareText.Parse(text, 365).Slip?.Code);
}
