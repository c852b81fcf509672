using System.Globalization;
using System.Xml;

namespace ReservesModel.Spreadsheets;

/// <summary>The notes of a sheet: their words, and the boxes that they open in.</summary>
internal static class NoteParts
{
    private const int CharactersOfLine = 38;
    private const int MostRowsHigh = 20;

    internal static void WriteWords(IReadOnlyList<SheetNote> notes, XmlWriter xml)
    {
        xml.WriteStartElement("comments", SheetWriter.Main);
        xml.WriteStartElement("authors", SheetWriter.Main);
        xml.WriteElementString("author", SheetWriter.Main, DocumentProperties.Program);
        xml.WriteEndElement();
        xml.WriteStartElement("commentList", SheetWriter.Main);
        foreach (SheetNote note in notes)
        {
            xml.WriteStartElement("comment", SheetWriter.Main);
            xml.WriteAttributeString("ref", note.Cell.Name);
            xml.WriteAttributeString("authorId", "0");
            xml.WriteStartElement("text", SheetWriter.Main);
            xml.WriteStartElement("t", SheetWriter.Main);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(SafeText.Of(note.Words));
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>The boxes, in the old language for shapes that notes still have.</summary>
    internal static void WriteBoxes(IReadOnlyList<SheetNote> notes, XmlWriter xml)
    {
        xml.WriteStartElement("xml");
        xml.WriteAttributeString("xmlns", "v", null, "urn:schemas-microsoft-com:vml");
        xml.WriteAttributeString("xmlns", "o", null, "urn:schemas-microsoft-com:office:office");
        xml.WriteAttributeString("xmlns", "x", null, "urn:schemas-microsoft-com:office:excel");
        xml.WriteRaw(
            "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>"
            + "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
            + "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
        for (int at = 0; at < notes.Count; at++)
        {
            xml.WriteRaw(Box(notes[at], at));
        }

        xml.WriteEndElement();
    }

    private static string Box(SheetNote note, int at)
    {
        int row = note.Cell.Row - 1, column = note.Cell.Column - 1, top = Math.Max(0, row - 1);
        int high = Math.Min(MostRowsHigh, 2 + note.Words.Split('\n').Sum(line => 1 + (line.Length / CharactersOfLine)));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<v:shape id=\"_x0000_s{1025 + at}\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">"
            + $"<v:fill color2=\"#ffffe1\"/><v:shadow color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
            + $"<v:textbox style=\"mso-direction-alt:auto\"/><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>"
            + $"<x:Anchor>{column + 1}, 15, {top}, 4, {column + 4}, 15, {top + high}, 4</x:Anchor><x:AutoFill>False</x:AutoFill>"
            + $"<x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>");
    }
}
