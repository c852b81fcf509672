using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Binding.Texts;

namespace ReservesModel.Tests.Loading.Binding;

public class AmountTextTests
{
    [Theory]
    [InlineData("£190K", "190000")]
    [InlineData("£190k", "190000")]
    [InlineData("190K", "190000")]
    [InlineData("£0.19m", "190000")]
    [InlineData("£0.19M", "190000")]
    [InlineData("190,000", "190000")]
    [InlineData("190000", "190000")]
    [InlineData("£1,234.56", "1234.56")]
    [InlineData("£2bn", "2000000000")]
    [InlineData("£1000bn", "1000000000000")]
    [InlineData("£1,000,000,000,000.00", "1000000000000")]
    [InlineData("0", "0")]
    [InlineData("£0.01", "0.01")]
    [InlineData("£0.00001K", "0.01")]
    [InlineData("£0.00000000001bn", "0.01")]
    [InlineData("£1.5000000000000000000000000000000000000000000000000", "1.5")]
    public void An_amount_is_read_as_it_is_written(string text, string pounds) =>
        Assert.Equal(decimal.Parse(pounds, System.Globalization.CultureInfo.InvariantCulture), AmountText.Parse(text, false).Value.Pounds);

    [Theory]
    [InlineData("-£1.862m", "-1862000")]
    [InlineData("-1862000", "-1862000")]
    [InlineData("-£1,862,000", "-1862000")]
    public void An_opening_may_be_below_nil(string text, string pounds) =>
        Assert.Equal(decimal.Parse(pounds, System.Globalization.CultureInfo.InvariantCulture), AmountText.Parse(text, true).Value.Pounds);

    [Theory]
    [InlineData("£190 K", FaultCodes.AmountMalformed)]
    [InlineData(" £190K", FaultCodes.AmountMalformed)]
    [InlineData("£ 190", FaultCodes.AmountMalformed)]
    [InlineData("£1,00", FaultCodes.AmountMalformed)]
    [InlineData("£1,0000", FaultCodes.AmountMalformed)]
    [InlineData("£1000,000", FaultCodes.AmountMalformed)]
    [InlineData("£,100", FaultCodes.AmountMalformed)]
    [InlineData("£100,", FaultCodes.AmountMalformed)]
    [InlineData("£.5m", FaultCodes.AmountMalformed)]
    [InlineData("£5.m", FaultCodes.AmountMalformed)]
    [InlineData("£1.2.3", FaultCodes.AmountMalformed)]
    [InlineData("£1.234,5", FaultCodes.AmountMalformed)]
    [InlineData("£2BN", FaultCodes.AmountMalformed)]
    [InlineData("£2b", FaultCodes.AmountMalformed)]
    [InlineData("£2mn", FaultCodes.AmountMalformed)]
    [InlineData("£", FaultCodes.AmountMalformed)]
    [InlineData("K", FaultCodes.AmountMalformed)]
    [InlineData("", FaultCodes.AmountMalformed)]
    [InlineData("+5", FaultCodes.AmountMalformed)]
    [InlineData("£-5", FaultCodes.AmountMalformed)]
    [InlineData("--5", FaultCodes.AmountMalformed)]
    [InlineData("(5)", FaultCodes.AmountMalformed)]
    [InlineData("$5", FaultCodes.AmountMalformed)]
    [InlineData("٣", FaultCodes.AmountMalformed)]
    [InlineData("1e5", FaultCodes.AmountExponent)]
    [InlineData("£1E+5", FaultCodes.AmountExponent)]
    [InlineData("1e999999999", FaultCodes.AmountExponent)]
    [InlineData("£1.005", FaultCodes.AmountFractionOfPenny)]
    [InlineData("£0.000001K", FaultCodes.AmountFractionOfPenny)]
    [InlineData("£1,000,000,000,000.01", FaultCodes.AmountTooLarge)]
    [InlineData("£1001bn", FaultCodes.AmountTooLarge)]
    [InlineData("99999999999999999999999999999999999999", FaultCodes.AmountTooLarge)]
    [InlineData("-5", FaultCodes.AmountNegative)]
    public void What_is_not_an_amount_says_why(string text, string code) =>
        Assert.Equal(code, AmountText.Parse(text, false).Slip?.Code);

    [Theory]
    [InlineData("£190 K", "£190K")]
    [InlineData("(1.862m)", "-1.862m")]
    [InlineData("−£5", "-£5")]
    [InlineData("£-5", "-£5")]
    [InlineData("£2 million", "£2m")]
    [InlineData("£2BN", "£2bn")]
    [InlineData("£.5m", "£0.5m")]
    [InlineData("£1,00,000", "£100000")]
    public void The_likely_meaning_is_named(string text, string meant) =>
        Assert.Contains($"\"{meant}\"", AmountText.Parse(text, true).Slip?.Hint, StringComparison.Ordinal);

    [Fact]
    public void Ten_million_digits_take_no_time() =>
        Assert.Equal(FaultCodes.AmountTooLarge, AmountText.Parse(new string('9', 10_000_000), false).Slip?.Code);
}
