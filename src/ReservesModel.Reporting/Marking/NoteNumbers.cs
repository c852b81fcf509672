using System.Text;
using System.Xml.Linq;

namespace ReservesModel.Reporting.Marking;

/// <summary>The texts of a paragraph that are numbers of notes and no part of the figures that they stand at. They are left out as when a
/// report is read: the result of a field that names a note again, and a number that is raised by hand after a figure.</summary>
internal sealed class NoteNumbers
{
    private const int LongestNumber = 3;

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly HashSet<XElement> _numbers = [];
    private readonly StringBuilder _instruction = new();
    private bool _isResult;
    private char _last = ' ';

    private NoteNumbers()
    {
    }

    internal static HashSet<XElement> Of(XElement paragraph)
    {
        NoteNumbers notes = new();
        foreach (XElement element in paragraph.Descendants())
        {
            notes.Follow(element);
        }

        return notes._numbers;
    }

    private void Follow(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "instrText":
                _instruction.Append(element.Value);
                break;
            case "fldChar":
                _isResult = (string?)element.Attribute(W + "fldCharType") == "separate" && IsNote(_instruction.ToString());
                _instruction.Clear();
                break;
            case "t" when _isResult || IsRaised(element) || element.Ancestors(W + "fldSimple").Any(field => IsNote((string?)field.Attribute(W + "instr") ?? "")):
                _numbers.Add(element);
                break;
            case "t" when element.Value.Length > 0:
                _last = element.Value[^1];
                break;
            default:
                break;
        }
    }

    private bool IsRaised(XElement text) =>
        (string?)text.Parent?.Element(W + "rPr")?.Element(W + "vertAlign")?.Attribute(W + "val") == "superscript"
        && text.Value.Trim() is { Length: > 0 and <= LongestNumber } number
        && number.All(char.IsAsciiDigit)
        && char.IsAsciiDigit(_last);

    private static bool IsNote(string instruction) => instruction.TrimStart().StartsWith("NOTEREF", StringComparison.OrdinalIgnoreCase);
}
