using System.Globalization;
using NodaTime;

namespace ReservesModel.Loading.Tables;

/// <summary>Financial years and months as people write them in a workbook, where only one can be meant.</summary>
internal static class TimeWords
{
    private static readonly string[] Dashes = ["–", "—", "‑"];

    /// <summary>2016-17, 2016/2017 and FY 2016/17 as a plan writes them: 2016/17. Anything else stays as it is.</summary>
    internal static string Year(string written)
    {
        string text = Tidy(written);
        foreach (string prefix in (string[])["FY", "F/Y", "Year"])
        {
            text = text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? text[prefix.Length..].TrimStart() : text;
        }

        string[] parts = text.Split('/', '-');
        bool isNext = parts is [{ Length: 4 } first, { Length: 2 or 4 } second]
            && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out int from)
            && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out int to)
            && (second.Length == 4 ? to == from + 1 : to == (from + 1) % 100);
        return isNext ? $"{parts[0]}/{parts[1][^2..]}" : text;
    }

    /// <summary>Oct 2016, October 2016 and 10/2016 as a plan writes a month: 2016-10; null where it is none.</summary>
    internal static string? Month(string written)
    {
        string[] parts = Tidy(written).Split([' ', '/', '-', '.'], StringSplitOptions.RemoveEmptyEntries);
        if (parts is not [var first, var second])
        {
            return null;
        }

        (string month, string year) = first.Length == 4 && char.IsAsciiDigit(first[0]) ? (second, first) : (first, second);
        int? number = int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out int digits) ? digits : Named(month);
        return number is >= 1 and <= 12 && year.Length == 4 && year.All(char.IsAsciiDigit)
            ? string.Create(CultureInfo.InvariantCulture, $"{year}-{number:00}")
            : null;
    }

    /// <summary>The month of a date: a heading "Oct 2016" becomes one when it is typed.</summary>
    internal static string Month(LocalDate date) => date.ToString("yyyy'-'MM", CultureInfo.InvariantCulture);

    /// <summary>A heading without the year or month at its end, and that as it is written: "Full year 2016/17".</summary>
    internal static (string Heading, string Time)? Split(string heading)
    {
        string text = Tidy(heading);
        int last = text.LastIndexOf(' '), before = last > 0 ? text.LastIndexOf(' ', last - 1) : -1;
        int at = before > 0 && Month(text[(before + 1)..]) is not null ? before : last;
        if (at > 0 && IsTime(text[(at + 1)..]))
        {
            return (text[..at].TrimEnd(':', ' '), text[(at + 1)..]);
        }

        return null;
    }

    /// <summary>Whether a text is a year or a month and nothing else.</summary>
    internal static bool IsTime(string text) =>
        Month(text) is not null || (text.Length == 4 && text.All(char.IsAsciiDigit)) || Year(text) is [_, _, _, _, '/', _, _];

    /// <summary>Without spaces around it, hard spaces, and dashes that only look like one.</summary>
    internal static string Tidy(string text)
    {
        string tidy = text.Replace('\u00A0', ' ').Replace('\u2007', ' ').Replace('\u202F', ' ').Trim();
        foreach (string dash in Dashes)
        {
            tidy = tidy.Replace(dash, "-", StringComparison.Ordinal);
        }

        return tidy;
    }

    private static int? Named(string text)
    {
        string[] names = DateTimeFormatInfo.InvariantInfo.MonthNames;
        int at = text.Length < 3 ? -1 : Array.FindIndex(names, name => name.StartsWith(text.TrimEnd('.'), StringComparison.OrdinalIgnoreCase));
        return at < 0 || names[at].Length == 0 ? null : at + 1;
    }
}
