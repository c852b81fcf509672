using System.Globalization;
using System.Xml;

namespace ReservesModel.Spreadsheets.Charts;

/// <summary>The cells that a chart shows, with what is in them: a program that does not calculate draws it all the same.</summary>
internal static class ChartCells
{
    internal static void Words(string element, Span cells, IReadOnlyList<Sheet> sheets, XmlWriter xml) =>
        Write(element, "str", cells, sheets, cell => cell is Cell.Text text ? SafeText.Of(text.Words) : null, xml);

    internal static void Figures(string element, Span cells, IReadOnlyList<Sheet> sheets, XmlWriter xml) =>
        Write(element, "num", cells, sheets, Figure, xml);

    private static string? Figure(Cell? cell) => cell switch
    {
        Cell.Number number => SheetWriter.Figure(number.Value),
        Cell.Formula formula => SheetWriter.Figure(formula.Value),
        _ => null,
    };

    private static void Write(
        string element, string kind, Span cells, IReadOnlyList<Sheet> sheets, Func<Cell?, string?> value, XmlWriter xml)
    {
        Sheet sheet = sheets.Single(other => other.Name == cells.First.Sheet);
        Address[] addresses = [.. cells.Cells];
        xml.WriteStartElement(element, ChartPart.Chart);
        xml.WriteStartElement($"{kind}Ref", ChartPart.Chart);
        xml.WriteElementString("f", ChartPart.Chart, cells.Everywhere);
        xml.WriteStartElement($"{kind}Cache", ChartPart.Chart);
        if (kind == "num")
        {
            xml.WriteElementString("formatCode", ChartPart.Chart, "General");
        }

        xml.WriteStartElement("ptCount", ChartPart.Chart);
        xml.WriteAttributeString("val", addresses.Length.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
        for (int at = 0; at < addresses.Length; at++)
        {
            if (value(sheet.At(addresses[at])) is { } point)
            {
                xml.WriteStartElement("pt", ChartPart.Chart);
                xml.WriteAttributeString("idx", at.ToString(CultureInfo.InvariantCulture));
                xml.WriteElementString("v", ChartPart.Chart, point);
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
