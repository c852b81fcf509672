using System.Globalization;
using System.Text;

namespace ReservesModel.Reporting.Display;

/// <summary>Text of a plan made fit to stand on a line of a terminal: it may neither break the line nor command the terminal.</summary>
public static class OneLine
{
    /// <summary>Line ends and tabs become spaces; other control characters, and those that turn the direction of writing, a
    /// replacement character.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsUnfit))
        {
            return text;
        }

        StringBuilder fit = new(text.Length);
        foreach (char character in text)
        {
            fit.Append(character is '\n' or '\r' or '\t' ? ' ' : IsUnfit(character) ? '\uFFFD' : character);
        }

        return fit.ToString();
    }

    /// <summary>How many columns it takes, near enough: accents that stand on the letter before them take none.</summary>
    public static int Columns(string text) => text.Count(character => CharUnicodeInfo.GetUnicodeCategory(character)
        is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format));

    private static bool IsUnfit(char character) => char.IsControl(character)
        || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029';
}
