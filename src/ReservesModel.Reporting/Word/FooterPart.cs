using System.Xml;

namespace ReservesModel.Reporting.Word;

/// <summary>What stands at the foot of each page: that it is a draft, and which page of how many.</summary>
internal static class FooterPart
{
    internal static void Write(XmlWriter xml)
    {
        WordXml.Start(xml, "ftr");
        WordXml.Paragraph(xml, WordStyles.Footer, () =>
        {
            WordXml.Run(xml, "Draft for the Section 151 officer. Page ");
            WordXml.Field(xml, "PAGE", "1");
            WordXml.Run(xml, " of ");
            WordXml.Field(xml, "NUMPAGES", "1");
        });
        xml.WriteEndElement();
    }
}
