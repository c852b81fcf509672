using System.Text;
using System.Xml;

namespace ReservesModel.Loading.Claims;

/// <summary>The numbers in the text of a Word document that point to a note and are no part of the figure that they stand at: a raised
/// 1 after £195,000 does not make it £195,0001. The number of a note itself is no text; where a note is named again its number is the
/// result of a field, and some authors raise a number by hand.</summary>
internal sealed class NoteNumbers
{
    private const int LongestNumber = 3;

    private readonly StringBuilder _instruction = new();
    private bool _isRaised;
    private bool _isInstruction;
    private bool _isResult;

    /// <summary>Whether what begins is a field that shows the number of a note and nothing else.</summary>
    internal static bool IsOne(XmlReader xml) => xml.LocalName == "fldSimple" && IsNote(xml.GetAttribute("instr", xml.NamespaceURI) ?? "");

    /// <summary>Takes note of an element that begins.</summary>
    internal void Begin(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "r":
                _isRaised = _isInstruction = false;
                break;
            case "vertAlign":
                _isRaised = xml.GetAttribute("val", xml.NamespaceURI) == "superscript";
                break;
            case "t":
                _isInstruction = false;
                break;
            case "instrText":
                _isInstruction = true;
                break;
            case "fldChar":
                _isResult = xml.GetAttribute("fldCharType", xml.NamespaceURI) == "separate" && IsNote(_instruction.ToString());
                _instruction.Clear();
                break;
            default:
                break;
        }
    }

    /// <summary>Whether words are no text: the number of a note, or how a field is worked out.</summary>
    /// <param name="words">The words.</param>
    /// <param name="before">The text before them.</param>
    internal bool Takes(string words, StringBuilder before)
    {
        if (_isInstruction)
        {
            _instruction.Append(words);
            return true;
        }

        return _isResult || (_isRaised && IsNumber(words.Trim()) && before.Length > 0 && char.IsAsciiDigit(before[^1]));
    }

    private static bool IsNumber(string words) => words.Length is > 0 and <= LongestNumber && words.All(char.IsAsciiDigit);

    private static bool IsNote(string instruction) => instruction.TrimStart().StartsWith("NOTEREF", StringComparison.OrdinalIgnoreCase);
}
