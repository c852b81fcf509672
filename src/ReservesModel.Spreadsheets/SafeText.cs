using System.Globalization;
using System.Text;
using System.Xml;

namespace ReservesModel.Spreadsheets;

/// <summary>Words from a plan as a cell can hold them, and never as anything but words.</summary>
internal static class SafeText
{
    /// <summary>The most characters that a cell of the format holds.</summary>
    internal const int MostCharacters = 32_767;

    private const string Cut = " (cut here: a cell holds no more)";

    /// <summary>The words without characters that XML has no place for, line ends as one character, cut to what a cell holds.
    /// A text such as _x000D_, which spreadsheets read as a code, is written so that it reads as itself.</summary>
    internal static string Of(string words)
    {
        StringBuilder safe = new(words.Length);
        for (int at = 0; at < words.Length; at++)
        {
            char letter = words[at];
            if (letter == '\r')
            {
                safe.Append(at + 1 < words.Length && words[at + 1] == '\n' ? "" : "\n");
            }
            else if (XmlConvert.IsXmlChar(letter))
            {
                safe.Append(letter);
            }
            else if (at + 1 < words.Length && XmlConvert.IsXmlSurrogatePair(words[at + 1], letter))
            {
                safe.Append(letter).Append(words[++at]);
            }
        }

        return Escaped(safe.Length <= MostCharacters ? safe : Shortened(safe));
    }

    /// <summary>The words as they are, with a code for each character that would not come back: line ends other than a line feed,
    /// controls, halves of a pair. A text that reads like a code is written so that it reads as itself.</summary>
    internal static string Exact(string words)
    {
        if (words.Length > MostCharacters)
        {
            throw new InvalidOperationException($"A cell holds {MostCharacters} characters, and not {words.Length}.");
        }

        StringBuilder plain = new(words);
        string escaped = Escaped(plain);
        StringBuilder exact = new(escaped.Length);
        for (int at = 0; at < escaped.Length; at++)
        {
            char letter = escaped[at];
            if (at + 1 < escaped.Length && XmlConvert.IsXmlSurrogatePair(escaped[at + 1], letter))
            {
                exact.Append(letter).Append(escaped[++at]);
            }
            else if (letter == '\r' || !XmlConvert.IsXmlChar(letter))
            {
                exact.Append(CultureInfo.InvariantCulture, $"_x{(int)letter:X4}_");
            }
            else
            {
                exact.Append(letter);
            }
        }

        return exact.ToString();
    }

    /// <summary>Whether a spreadsheet would take the words for a formula if they were typed into a cell.</summary>
    internal static bool LooksLikeFormula(string words) =>
        words.Length > 0 && words[0] is '=' or '+' or '-' or '@' or '\t' or '\r';

    private static StringBuilder Shortened(StringBuilder words)
    {
        int length = MostCharacters - Cut.Length;
        words.Length = char.IsHighSurrogate(words[length - 1]) ? length - 1 : length;
        return words.Append(Cut);
    }

    private static string Escaped(StringBuilder words)
    {
        for (int at = words.Length - 7; at >= 0; at--)
        {
            if (IsCode(words, at))
            {
                words.Insert(at, "_x005F");
            }
        }

        return words.ToString();
    }

    // _x, four hexadecimal digits, _
    private static bool IsCode(StringBuilder words, int at) => words[at] == '_' && words[at + 1] == 'x' && words[at + 6] == '_'
        && char.IsAsciiHexDigit(words[at + 2]) && char.IsAsciiHexDigit(words[at + 3])
        && char.IsAsciiHexDigit(words[at + 4]) && char.IsAsciiHexDigit(words[at + 5]);
}
