using System.Globalization;
using System.Text;
using ReservesModel.Domain.Faults;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Faults;

/// <summary>The line of a file in which a fault is, and under it the marks at the place.</summary>
/// <param name="Line">The line, cut around the place where it is too long.</param>
/// <param name="Marks">As many marks as the value is wide.</param>
internal sealed record Excerpt(string Line, string Marks)
{
    // A file may be one line of megabytes, with a fault in every word of it.
    private const int LongestLine = 10_000;

    /// <summary>Null where there is no line to show.</summary>
    internal static Excerpt? Of(Fault fault, int width)
    {
        if (fault.Excerpt is not { } written || fault.Place.Line == 0 || written.Length > LongestLine || string.IsNullOrWhiteSpace(written))
        {
            return null;
        }

        // Places count whole characters, and so must the marks: a pair of surrogates is one.
        string[] characters = [.. written.EnumerateRunes().Select(OneCharacter)];
        string number = fault.Place.Line.ToString(CultureInfo.InvariantCulture).PadLeft(4);
        int room = Math.Max(width - number.Length - " | ".Length, 20);
        int at = Math.Clamp(fault.Place.Column - 1, 0, characters.Length);
        (int first, int last) = Window(characters.Length, at, room);
        string shown = string.Concat(characters[first..last]);
        int marks = Math.Clamp(fault.Place.Width, 1, Math.Max(1, last - at));
        string before = string.Concat(characters[first..Math.Max(at, first)]);
        string line = $"{number} | {(first > 0 ? "…" + shown[characters[first].Length..] : shown)}";
        return new(
            last < characters.Length ? line[..^characters[last - 1].Length] + "…" : line.TrimEnd(),
            $"{new string(' ', number.Length)} | {new string(' ', OneLine.Columns(before))}{new string('^', marks)}");
    }

    // A third of the room is for what comes before the place: the key says what the value is of.
    private static (int First, int Last) Window(int length, int at, int room)
    {
        if (length <= room)
        {
            return (0, length);
        }
        int first = Math.Clamp(at - (room / 3), 0, length - room);
        return (first, first + room);
    }

    // A tab takes one column, so that the marks stand under what they mark.
    private static string OneCharacter(Rune character) =>
        Rune.IsControl(character) && character.Value != '\t' ? "\uFFFD" : OneLine.Of(character.ToString());
}
