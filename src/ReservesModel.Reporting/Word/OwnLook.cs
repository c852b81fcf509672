using System.Xml;
using System.Xml.Linq;

namespace ReservesModel.Reporting.Word;

/// <summary>Our own looks: A4 with margins of an inch, and a footer.</summary>
internal sealed class OwnLook : WordLook
{
    internal const string Footer = "rIdFooter";

    internal override int Width => WordStyles.PageWidth - (2 * WordStyles.Margin);

    internal override int TableSize => WordStyles.TableSize;

    internal override string? Font => WordStyles.Font;

    internal override string Style(string style) => style;

    internal override string PointStyle(bool isNumbered) => WordStyles.ListItem;

    internal override void UseList(XmlWriter xml, int? number) =>
        ListNumbering.Use(xml, number is { } before ? ListNumbering.Numbered(before) : ListNumbering.Bullets);

    internal override void WritePage(XmlWriter xml, XElement? notes)
    {
        WordXml.Start(xml, "sectPr");
        WordXml.Start(xml, "footerReference");
        WordXml.Attribute(xml, "type", "default");
        WordXml.Relation(xml, "id", Footer);
        xml.WriteEndElement();
        notes?.WriteTo(xml);
        WriteSize(xml);
        WriteMargins(xml);
        xml.WriteEndElement();
    }

    private static void WriteSize(XmlWriter xml)
    {
        WordXml.Start(xml, "pgSz");
        WordXml.Attribute(xml, "w", WordStyles.PageWidth);
        WordXml.Attribute(xml, "h", WordStyles.PageHeight);
        xml.WriteEndElement();
    }

    private static void WriteMargins(XmlWriter xml)
    {
        WordXml.Start(xml, "pgMar");
        foreach (string side in new[] { "top", "right", "bottom", "left" })
        {
            WordXml.Attribute(xml, side, WordStyles.Margin);
        }

        WordXml.Attribute(xml, "header", WordStyles.FurnitureMargin);
        WordXml.Attribute(xml, "footer", WordStyles.FurnitureMargin);
        WordXml.Attribute(xml, "gutter", 0);
        xml.WriteEndElement();
    }
}
