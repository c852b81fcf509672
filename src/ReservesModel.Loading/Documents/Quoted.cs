using System.Globalization;
using System.Text;
using ReservesModel.Domain.Amounts;

namespace ReservesModel.Loading.Documents;

/// <summary>Text of a plan as a message shows it: short, and nothing in it that a terminal would act on.</summary>
internal static class Quoted
{
    private const int Longest = 60;

    /// <summary>Between double quotes.</summary>
    internal static string Quote(string text) => $"\"{Plain(text)}\"";

    /// <summary>Without quotes.</summary>
    internal static string Plain(string text)
    {
        StringBuilder shown = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (shown.Length >= Longest)
            {
                return shown.Append("...").ToString();
            }

            shown.Append(IsPrintable(rune) ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}"));
        }

        return shown.ToString();
    }

    /// <summary>Whether a character shows as itself: no control characters, no marks that turn the direction of text.</summary>
    internal static bool IsPrintable(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>Several things in a row, the first dozen of them: a, b, c and 3 more.</summary>
    internal static string List(IReadOnlyCollection<string> names)
    {
        const int most = 12;
        string shown = string.Join(", ", names.Take(most).Select(Plain));
        return names.Count <= most ? shown : string.Create(CultureInfo.InvariantCulture, $"{shown} and {names.Count - most} more");
    }

    /// <summary>A sum: £90,000, or £90,000.50.</summary>
    internal static string Pounds(Money sum) => "£" + sum.Pounds.ToString(
        sum.Pounds == decimal.Truncate(sum.Pounds) ? "N0" : "N2", CultureInfo.InvariantCulture);
}
