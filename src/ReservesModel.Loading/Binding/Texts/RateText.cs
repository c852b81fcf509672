using System.Buffers;
using System.Globalization;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Binding.Texts;

/// <summary>A rate as a plan writes it: 2.75%, or the number 0.0275.</summary>
internal static class RateText
{
    private const int MostDecimals = 10;
    private const decimal Most = 10;

    private static readonly SearchValues<char> Allowed = SearchValues.Create("0123456789.");

    /// <summary>The rate as a number: 0.0275.</summary>
    /// <param name="text">As it is written.</param>
    /// <param name="mayBeNegative">Whether it may be below nil: prices may fall.</param>
    internal static Parsed<decimal> Parse(string text, bool mayBeNegative)
    {
        ReadOnlySpan<char> digits = text;
        bool isNegative = digits.StartsWith("-", StringComparison.Ordinal);
        digits = isNegative ? digits[1..] : digits;
        bool isPercent = digits.EndsWith("%", StringComparison.Ordinal);
        digits = isPercent ? digits[..^1] : digits;
        int point = digits.IndexOf('.');
        bool isPlain = digits.Length > 0 && char.IsAsciiDigit(digits[0]) && char.IsAsciiDigit(digits[^1])
            && digits.IndexOfAnyExcept(Allowed) < 0 && digits.LastIndexOf('.') == point
            && (point < 0 ? 0 : digits.Length - point - 1) <= MostDecimals && digits.Length < 20;
        if (!isPlain)
        {
            return Malformed(text);
        }

        decimal rate = decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        rate = isPercent ? rate / 100 : rate;
        return (isNegative, mayBeNegative) switch
        {
            (true, false) when rate > 0 => new Slip(FaultCodes.RateMalformed, $"the rate {Quoted.Plain(text)} is below nil",
                "This rate cannot be: write it as 2.75% or 0.0275."),
            (true, _) when rate >= 1 => TooGreat(text, "-100%"),
            _ when !isPercent && rate > 1 => TooGreat(text, "1"),
            _ when rate > Most => TooGreat(text, "1000%"),
            _ => isNegative ? -rate : rate,
        };
    }

    private static Slip TooGreat(string text, string most) => new(FaultCodes.RateMalformed,
        $"the rate {Quoted.Plain(text)} is beyond {most}", "A bare number is a share: write 2% as \"2%\" or 0.02.");

    private static Slip Malformed(string text) => new(FaultCodes.RateMalformed, $"{Quoted.Quote(text)} is not a rate",
        "Write \"2.75%\", or the number 0.0275; at most 10 decimals.");
}
