using System.Globalization;
using NodaTime;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Binding.Texts;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Tables;

/// <summary>Dates of cells: real dates, days as spreadsheets number them, and text. The day comes first in text, unless only the
/// month can (10/13/2016); where a table has such dates, one that may be either (10/01/2016) is for the officer to say.</summary>
/// <param name="notes">Where remarks and faults go.</param>
/// <param name="countsFrom1904">Whether the workbook numbers days from 1904, as old ones of Apple's do.</param>
internal sealed class CellDates(TableNotes notes, bool countsFrom1904)
{
    // From 1982 to 2119: no amount of pounds stands in a column of dates, but a year or a slip of the keyboard does.
    private const int FirstSerial = 30_000, LastSerial = 80_000;

    private readonly HashSet<string> _monthFirst = [];

    /// <summary>Looks at a cell before any is taken, so that those of its table are read alike.</summary>
    internal void LookAt(RawCell cell)
    {
        if (cell.Kind == RawKind.Text && Digits(cell.Text) is { First: <= 12, Second: > 12 })
        {
            _monthFirst.Add(cell.Place.Sheet ?? cell.Place.File);
        }
    }

    internal Node? Of(RawCell cell, string heading) => cell.Kind switch
    {
        RawKind.Date => new TextNode(cell.Text, cell.Place),
        RawKind.Number => Serial(cell),
        _ => Text(cell, heading),
    };

    private TextNode Serial(RawCell cell)
    {
        if (!int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int day) || day is < FirstSerial or > LastSerial)
        {
            return new TextNode(cell.Text, cell.Place);
        }

        LocalDate date = (countsFrom1904 ? new LocalDate(1904, 1, 1) : new LocalDate(1899, 12, 30)).PlusDays(day);
        notes.Say(cell.Place, $"the number {cell.Text} was taken for the date {Iso(date)}, as spreadsheets count days");
        return new TextNode(Iso(date), cell.Place);
    }

    private TextNode? Text(RawCell cell, string heading)
    {
        string text = TimeWords.Tidy(cell.Text);
        if (Digits(text) is not var (first, second, year))
        {
            return new TextNode(Named(text) ?? text, cell.Place);
        }

        bool isMonthFirst = first <= 12 && second > 12;
        if (!isMonthFirst && first <= 12 && second <= 12 && first != second && _monthFirst.Contains(cell.Place.Sheet ?? cell.Place.File))
        {
            notes.Wrong(TableFaultCodes.DateAmbiguous, cell.Place,
                $"{Quoted.Quote(heading)} is {Quoted.Quote(text)}, and other dates of this table have the month first",
                string.Create(CultureInfo.InvariantCulture, $"Write {year}-{second:00}-{first:00}, or {year}-{first:00}-{second:00}, whichever is meant."));
            return null;
        }

        (int day, int month) = isMonthFirst ? (second, first) : (first, second);
        string iso = string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}-{day:00}");
        if (DateText.Parse(iso).Slip is not null)
        {
            return new TextNode(text, cell.Place);
        }

        if (isMonthFirst)
        {
            notes.Say(cell.Place, $"{Quoted.Quote(text)} was taken for {iso}: it can only have the month first");
        }

        return new TextNode(iso, cell.Place);
    }

    // 1/10/2016, 01.10.2016, 1-10-2016; years of four figures alone.
    private static (int First, int Second, int Year)? Digits(string written)
    {
        string[] parts = TimeWords.Tidy(written).Split('/', '.', '-');
        return parts is [{ Length: 1 or 2 } first, { Length: 1 or 2 } second, { Length: 4 } year]
            && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out int one)
            && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out int other)
            && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out int inYear)
            ? (one, other, inYear)
            : null;
    }

    // 1 Oct 2016, 1st October 2016, Saturday 1 October 2016.
    private static string? Named(string text)
    {
        string[] words = text.Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3 || TimeWords.Month($"{words[^2]} {words[^1]}") is not { } month)
        {
            return null;
        }

        string day = words[^3].TrimEnd('s', 't', 'n', 'd', 'r', 'h');
        return day.Length is 1 or 2 && day.All(char.IsAsciiDigit) ? $"{month}-{day.PadLeft(2, '0')}" : null;
    }

    private static string Iso(LocalDate date) => date.ToString("yyyy'-'MM'-'dd", CultureInfo.InvariantCulture);
}
