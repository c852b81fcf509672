using System.Globalization;

namespace ReservesModel.Loading.Tables;

/// <summary>Numbers as people type them into cells of text, as a plan writes them. What is not such a number stays as it is.</summary>
internal static class NumberWords
{
    /// <summary>(95,000), £ 190,000 and "95 k" as -95,000, £190,000 and 95k.</summary>
    internal static string Amount(string written)
    {
        string text = TimeWords.Tidy(written);
        bool isBracketed = text is ['(', _, .., ')'] && text.Any(char.IsAsciiDigit);
        string inner = isBracketed ? text[1..^1].Trim() : text;
        inner = inner.Replace("£ ", "£", StringComparison.Ordinal).Replace("− ", "-", StringComparison.Ordinal).Replace('−', '-');
        inner = inner.StartsWith("£-", StringComparison.Ordinal) ? "-£" + inner[2..] : inner;
        int space = inner.LastIndexOf(' ');
        bool isUnit = space > 0 && inner[(space + 1)..] is "k" or "K" or "m" or "M" or "bn" && char.IsAsciiDigit(inner[space - 1]);
        inner = isUnit ? inner.Remove(space, 1) : inner;
        return isBracketed ? "-" + inner : inner;
    }

    /// <summary>"2.75 %" as 2.75%, and (1%) as -1%.</summary>
    internal static string Rate(string written) => Amount(written).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>"1,000 " as 1000; commas only where they part thousands.</summary>
    internal static string Digits(string written)
    {
        string text = Amount(written);
        string[] groups = text.Split('.')[0].TrimStart('-').Split(',');
        return groups.Skip(1).All(group => group.Length == 3) ? text.Replace(",", "", StringComparison.Ordinal) : text;
    }

    /// <summary>Whether a text is a number as JSON has it, without an exponent.</summary>
    internal static bool IsNumber(string text)
    {
        ReadOnlySpan<char> digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        int point = digits.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? digits : digits[..point], fraction = point < 0 ? "0" : digits[(point + 1)..];
        return whole.Length > 0 && fraction.Length > 0 && (whole.Length == 1 || whole[0] != '0')
            && !whole.ContainsAnyExceptInRange('0', '9') && !fraction.ContainsAnyExceptInRange('0', '9');
    }

    internal static bool IsAboveOne(string digits) => Value(digits) > 1;

    /// <summary>0.05 as 5%.</summary>
    internal static string Percent(string digits) =>
        Value(digits) is { } value ? (value * 100).ToString("0.############", CultureInfo.InvariantCulture) + "%" : digits;

    /// <summary>A number of a spreadsheet, which is binary, as the 15 digits that it means: 0.30000000000000004 is 0.3.</summary>
    internal static string Written(double number)
    {
        const double largest = 1e28;
        return Math.Abs(number) < largest
            && decimal.TryParse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            ? value.ToString("0.############################", CultureInfo.InvariantCulture)
            : number.ToString("G15", CultureInfo.InvariantCulture);
    }

    private static decimal? Value(string digits) =>
        decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
            ? value
            : null;
}
