using System.Text;
using System.Xml.Linq;
using ReservesModel.Domain.Claims;

namespace ReservesModel.Reporting.Marking;

/// <summary>The range of a comment in a paragraph of Word: the words of the claim, or the whole paragraph where they are not found.</summary>
internal static class WordRange
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    internal static void Add(XElement paragraph, ClaimSpans spans, ReconciledClaim claim, int id)
    {
        XElement start = new(W + "commentRangeStart", new XAttribute(W + "id", id)), end = new(W + "commentRangeEnd", new XAttribute(W + "id", id));
        XElement reference = new(W + "r", new XElement(W + "commentReference", new XAttribute(W + "id", id)));
        (string text, List<(XElement Text, int At)> letters) = Letters(paragraph);
        if (spans.Of(claim, text) is not { } span)
        {
            XElement? properties = paragraph.Element(W + "pPr");
            if (properties is null)
            {
                paragraph.AddFirst(start);
            }
            else
            {
                properties.AddAfterSelf(start);
            }

            paragraph.Add(end, reference);
            return;
        }

        // The end first: dividing a run leaves what stands before the division where it was.
        XElement last = Divide(letters[span.End - 1].Text, letters[span.End - 1].At + 1, takesBefore: true);
        last.AddAfterSelf(end, reference);
        (_, letters) = Letters(paragraph);
        XElement first = Divide(letters[span.At].Text, letters[span.At].At, takesBefore: false);
        first.AddBeforeSelf(start);
    }

    // The text as it was read, with single spaces, and where each character of it stands; a tab belongs to the text before it.
    private static (string Text, List<(XElement Text, int At)> Letters) Letters(XElement paragraph)
    {
        StringBuilder text = new();
        List<(XElement, int)> letters = [];
        HashSet<XElement> notes = NoteNumbers.Of(paragraph);
        foreach (XElement part in paragraph.Descendants().Where(any => any.Name.LocalName is "t" or "tab" or "br" or "cr" or "noBreakHyphen" && !notes.Contains(any) && !IsLeftOut(any, paragraph)))
        {
            string value = part.Name.LocalName switch { "t" => part.Value, "noBreakHyphen" => "-", _ => " " };
            for (int at = 0; at < value.Length; at++)
            {
                if (!char.IsWhiteSpace(value[at]))
                {
                    text.Append(value[at]);
                    letters.Add((part, at));
                }
                else if (text.Length > 0 && text[^1] != ' ')
                {
                    text.Append(' ');
                    letters.Add((part, at));
                }
            }
        }

        return (text.ToString(), letters);
    }

    private static bool IsLeftOut(XElement part, XElement paragraph) => part.Ancestors().TakeWhile(any => any != paragraph)
        .Any(any => any.Name.LocalName is "del" or "moveFrom" or "Fallback" or "pPr");

    // A run of one text is divided; of any other, the whole run is taken.
    private static XElement Divide(XElement text, int at, bool takesBefore)
    {
        XElement run = text.AncestorsAndSelf().First(any => any.Name == W + "r");
        bool isSimple = text.Name == W + "t" && run.Elements().All(child => child == text || child.Name == W + "rPr");
        string value = text.Value;
        if (!isSimple || at <= 0 || at >= value.Length)
        {
            return run;
        }

        XElement rest = new(run);
        Set(text, value[..at]);
        Set(rest.Element(W + "t")!, value[at..]);
        run.AddAfterSelf(rest);
        return takesBefore ? run : rest;
    }

    private static void Set(XElement text, string value)
    {
        text.Value = value;
        text.SetAttributeValue(XNamespace.Xml + "space", "preserve");
    }
}
