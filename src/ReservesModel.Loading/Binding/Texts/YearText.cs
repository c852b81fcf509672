using System.Globalization;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Binding.Texts;

/// <summary>A financial year as a plan writes it: 2016/17, or 2016 where years start in January.</summary>
internal static class YearText
{
    internal static Parsed<FinancialYear> Parse(string text, int startMonth)
    {
        bool isCalendar = startMonth == 1;
        bool isFormed = isCalendar ? text.Length == 4 : text.Length == 7 && text[4] == '/';
        if (!isFormed || Number(text.AsSpan(0, 4)) is not { } year)
        {
            return Malformed(text, startMonth);
        }

        if (year is < DateText.FirstYear or > DateText.LastYear)
        {
            return OutOfRange(text);
        }

        if (!isCalendar && Number(text.AsSpan(5)) != (year + 1) % 100)
        {
            return Malformed(text, startMonth);
        }

        return new FinancialYear(year, startMonth);
    }

    internal static Slip OutOfRange(string text) => new(FaultCodes.YearOutOfRange,
        $"{Quoted.Plain(text)} is not in a year that a plan can have",
        string.Create(CultureInfo.InvariantCulture, $"Plans may run from {DateText.FirstYear} to {DateText.LastYear}."));

    /// <summary>What is said of a number where a year should stand.</summary>
    internal static Slip IsNumber(string digits, int startMonth) => new(FaultCodes.YearMalformed,
        $"{Quoted.Plain(digits)} is a number, not a financial year", Hint(digits, startMonth));

    private static Slip Malformed(string text, int startMonth) => new(FaultCodes.YearMalformed,
        $"{Quoted.Quote(text)} is not a financial year", Hint(text, startMonth));

    // 2016-17 and 2016/2017 can only be 2016/17; 2016/18 can be two years, and which is for the officer to say.
    private static string Hint(string text, int startMonth)
    {
        FinancialYear example = new(2016, startMonth);
        if (text.Length < 4 || Number(text.AsSpan(0, 4)) is not (>= DateText.FirstYear and < DateText.LastYear and int first))
        {
            return $"Write a financial year as \"{example}\".";
        }

        FinancialYear year = new(first, startMonth);
        if (startMonth == 1)
        {
            return $"Years of this plan start in January: write \"{year}\".";
        }

        if (text.Length == 4)
        {
            return $"Write \"{year}\", or \"{new FinancialYear(first - 1, startMonth)}\" if the year that ends in {first} is meant.";
        }

        string rest = text[5..];
        bool isNext = Number(rest) is { } last && (last == first + 1 || (rest.Length == 2 && last == (first + 1) % 100));
        if (isNext)
        {
            return $"Write \"{year}\".";
        }

        return rest.Length is 2 or 4 && Number(rest) is { } end && end % 100 == (first + 2) % 100
            ? $"Write \"{year}\" or \"{year.Next}\", whichever is meant; a span of years is a list or {{ \"from\": ..., \"to\": ... }}."
            : $"Write a financial year as \"{year}\".";
    }

    private static int? Number(ReadOnlySpan<char> digits) =>
        digits.Length is 2 or 4 && !digits.ContainsAnyExceptInRange('0', '9')
            ? int.Parse(digits, CultureInfo.InvariantCulture)
            : null;
}
