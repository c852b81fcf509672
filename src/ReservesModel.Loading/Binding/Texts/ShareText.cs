using System.Globalization;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Binding.Texts;

/// <summary>A share as a plan writes it: 6/12, 50%, 0.5, 6 months, 26 weeks, 182 days.</summary>
internal static class ShareText
{
    private const int MostDecimals = 9;

    /// <summary>The share, as it is said.</summary>
    /// <param name="text">As it is written.</param>
    /// <param name="daysInYear">The days of the year that it is of.</param>
    internal static Parsed<Share> Parse(string text, int daysInYear)
    {
        if (text.IndexOf('/') is > 0 and int slash)
        {
            return Whole(text.AsSpan(0, slash)) is { } parts && Whole(text.AsSpan(slash + 1)) is > 0 and long of
                ? new Share(parts, of)
                : Malformed(text);
        }

        if (text.IndexOf(' ') is > 0 and int space)
        {
            return Counted(text, text.AsSpan(0, space), text[(space + 1)..], daysInYear);
        }

        return text.EndsWith('%') ? Decimal(text, text.AsSpan()[..^1], 100) : Decimal(text, text, 1);
    }

    /// <summary>Whether a text is written as only a share is, not as an amount: 6/12, 50%, 6 months.</summary>
    internal static bool IsShare(string text) =>
        text.Length > 0 && char.IsAsciiDigit(text[0]) && (text.EndsWith('%') || text.AsSpan().ContainsAny('/', ' '));

    /// <summary>Whether a text is digits and a point alone, at most 1: 0.5, which is a share where it may be one.</summary>
    internal static bool IsDecimalShare(string text) =>
        Decimal(text, text, 1) is { Slip: null, Value: var share } && share.Parts <= share.Of;

    internal static Slip AboveOne(string text) => new(FaultCodes.ShareAboveOne, $"{Quoted.Plain(text)} is more than the whole",
        "A share is at most 1: 6/12, 50%, 0.5 or 6 months.");

    internal static Slip Malformed(string text) => new(FaultCodes.ShareMalformed, $"{Quoted.Quote(text)} is not a share",
        "Write \"6/12\", \"50%\", 0.5, \"6 months\", \"26 weeks\" or \"182 days\".");

    private static Parsed<Share> Counted(string text, ReadOnlySpan<char> number, string unit, int daysInYear)
    {
        int of = unit switch
        {
            "month" or "months" => 12,
            "week" or "weeks" => 52,
            "day" or "days" => daysInYear,
            _ => 0,
        };
        if (of == 0 || Whole(number) is not { } count)
        {
            return Malformed(text);
        }

        return count <= of
            ? new Share(count, of)
            : new Slip(FaultCodes.ShareAboveOne,
                string.Create(CultureInfo.InvariantCulture, $"{Quoted.Plain(text)} are more than the year has, which is {of}"),
                "For more than a full year, write the share as \"14/12\" or \"120%\", or the amount.");
    }

    private static Parsed<Share> Decimal(string text, ReadOnlySpan<char> digits, long of)
    {
        int point = digits.IndexOf('.');
        ReadOnlySpan<char> fraction = point < 0 ? [] : digits[(point + 1)..];
        if (point >= 0 && (fraction.IsEmpty || fraction.ContainsAnyExceptInRange('0', '9')))
        {
            return Malformed(text);
        }

        fraction = fraction.TrimEnd('0');
        if (fraction.Length > MostDecimals)
        {
            return new Slip(FaultCodes.ShareTooFine,
                string.Create(CultureInfo.InvariantCulture, $"{Quoted.Plain(text)} has more than {MostDecimals} decimals"),
                "Write it as a fraction: \"1/3\".");
        }

        ReadOnlySpan<char> whole = point < 0 ? digits : digits[..point];
        if (Whole(whole) is not { } units)
        {
            return Malformed(text);
        }

        Int128 parts = units;
        foreach (char digit in fraction)
        {
            (parts, of) = ((parts * 10) + (digit - '0'), of * 10);
        }

        return parts <= Share.Greatest ? new Share((long)parts, of) : AboveOne(text);
    }

    // Digits alone, small enough to stand in a share.
    private static long? Whole(ReadOnlySpan<char> digits)
    {
        const int mostDigits = 13;
        if (digits.IsEmpty || digits.Length > mostDigits || digits.ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        long number = long.Parse(digits, CultureInfo.InvariantCulture);
        return number <= Share.Greatest ? number : null;
    }
}
