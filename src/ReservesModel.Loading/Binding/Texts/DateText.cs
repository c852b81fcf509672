using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Binding.Texts;

/// <summary>A date as a plan writes it: 2016-10-01, 1 October 2016 or 01/10/2016, the day first. And a month: 2016-10.</summary>
internal static class DateText
{
    internal const int FirstYear = 1900;
    internal const int LastYear = 2199;

    private const string Forms = "Write \"2016-10-01\", \"1 October 2016\" or \"01/10/2016\" (the day first).";

    private static readonly ImmutableArray<string> Months =
        [.. DateTimeFormatInfo.InvariantInfo.MonthNames.Where(name => name.Length > 0)];

    internal static Parsed<LocalDate> Parse(string text) => text switch
    {
        [_, _, _, _, '-', _, _, '-', _, _] when Digits(text, 0, 4, 5, 7, 8, 10) is var (year, month, day) =>
            Day(text, year, month, day, "yyyy'-'MM'-'dd"),
        [_, _, '/', _, _, '/', _, _, _, _] when Digits(text, 6, 10, 3, 5, 0, 2) is var (year, month, day) =>
            Day(text, year, month, day, "dd'/'MM'/'yyyy"),
        _ when Named(text) is var (year, month, day) => Day(text, year, month, day, "d MMMM yyyy"),
        _ => Malformed(text),
    };

    /// <summary>The month of a phasing.</summary>
    internal static Parsed<YearMonth> Month(string text)
    {
        if (!LooksLikeMonth(text) || Digits(text, 0, 4, 5, 7, 5, 7) is not (int year, >= 1 and <= 12 and int month, _))
        {
            return new Slip(FaultCodes.MonthMalformed, $"{Quoted.Quote(text)} is not a month", "Write a month as \"2016-10\".");
        }

        return year is < FirstYear or > LastYear ? YearText.OutOfRange(text) : new YearMonth(year, month);
    }

    /// <summary>Whether a text has the form of a month rather than that of a financial year.</summary>
    internal static bool LooksLikeMonth(string text) => text is [_, _, _, _, '-', _, _] && !text.Contains('/', StringComparison.Ordinal);

    private static Parsed<LocalDate> Day(string text, int year, int month, int day, string form)
    {
        if (year is < FirstYear or > LastYear)
        {
            return YearText.OutOfRange(text);
        }

        if (month is < 1 or > 12)
        {
            string turned = day is >= 1 and <= 12 && month >= 1 && month <= CalendarSystem.Iso.GetDaysInMonth(year, day)
                ? $"The day comes first, then the month: {Write(new(year, day, month), form)}, if that is meant."
                : Forms;
            return new Slip(FaultCodes.DateImpossible, $"{text} is not a date", $"There are 12 months. {turned}");
        }

        int days = CalendarSystem.Iso.GetDaysInMonth(year, month);
        if (day < 1)
        {
            return new Slip(FaultCodes.DateImpossible, $"{text} is not a date",
                $"Days count from 1: {Write(new(year, month, 1), form)}.");
        }

        if (day <= days)
        {
            return new LocalDate(year, month, day);
        }

        LocalDate last = new(year, month, days);
        string when = month == 2 ? string.Create(CultureInfo.InvariantCulture, $" in {year}") : "";
        return new Slip(FaultCodes.DateImpossible, $"{text} is not a date", string.Create(CultureInfo.InvariantCulture,
            $"{Months[month - 1]} has {days} days{when}: {Write(last, form)}, or {Write(last.PlusDays(1), form)} if the first of the month is meant."));
    }

    private static Slip Malformed(string text)
    {
        string hint = Meant(text) is { } meant ? $"Write \"{Write(meant, "yyyy'-'MM'-'dd")}\" if {Write(meant, "d MMMM yyyy")} is meant." : Forms;
        return new(FaultCodes.DateMalformed, $"{Quoted.Quote(text)} is not written as a date", hint);
    }

    private static (int Year, int Month, int Day)? Named(string text) =>
        text.Split(' ') is [{ Length: 1 or 2 } day, var month, { Length: 4 } year] && !day.StartsWith('0')
            && Months.IndexOf(month) is >= 0 and int at && Number(day) is { } dayOfMonth && Number(year) is { } inYear
            ? (inYear, at + 1, dayOfMonth)
            : null;

    // The likely slips: 1/10/2016, 01.10.2016, 2016/10/01, 1 Oct 2016, 1st October 2016, a time behind the date.
    private static LocalDate? Meant(string text)
    {
        const int longest = 30;
        string[] parts = text.Length > longest ? [] : text.Split('T')[0].Split([' ', '/', '.', '-', ','], StringSplitOptions.RemoveEmptyEntries);
        if (parts is not [var first, var second, var third])
        {
            return null;
        }

        int? month = Number(second) ?? MonthNamed(second);
        (int? year, int? day) = first.Length == 4 ? (Number(first), Number(third)) : (Number(third), Number(first.TrimEnd("stndrh".ToCharArray())));
        return year is >= FirstYear and <= LastYear && month is >= 1 and <= 12
            && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year.Value, month.Value)
            ? new(year.Value, month.Value, day.Value)
            : null;
    }

    private static int? MonthNamed(string text)
    {
        for (int month = 1; month <= Months.Length && text.Length >= 3; month++)
        {
            if (Months[month - 1].StartsWith(text, StringComparison.OrdinalIgnoreCase))
            {
                return month;
            }
        }

        return null;
    }

    private static (int Year, int Month, int Day)? Digits(
        string text, int yearFrom, int yearTo, int monthFrom, int monthTo, int dayFrom, int dayTo) =>
        Number(text.AsSpan()[yearFrom..yearTo]) is { } year && Number(text.AsSpan()[monthFrom..monthTo]) is { } month
            && Number(text.AsSpan()[dayFrom..dayTo]) is { } day
            ? (year, month, day)
            : null;

    private static int? Number(ReadOnlySpan<char> digits) =>
        digits.Length is >= 1 and <= 4 && !digits.ContainsAnyExceptInRange('0', '9')
            ? int.Parse(digits, CultureInfo.InvariantCulture)
            : null;

    private static string Write(LocalDate date, string form) => date.ToString(form, CultureInfo.InvariantCulture);
}
