using System.Xml;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Statements;

namespace ReservesModel.Reporting.Word;

/// <summary>A form: a table of two columns, each box with what stands beside it.</summary>
internal static class WordForm
{
    private const int LabelShare = 30; // of a hundred

    /// <summary>Writes it; what stands in a box is written by <paramref name="block"/>.</summary>
    internal static void Write(XmlWriter xml, WordLook look, Block.Form form, Action<Block> block)
    {
        int label = look.Width * LabelShare / 100;
        WordXml.Start(xml, "tbl");
        WordXml.Start(xml, "tblPr");
        WordXml.Value(xml, "tblStyle", look.Style(WordStyles.FiguresTable));
        WordXml.Start(xml, "tblW");
        WordXml.Attribute(xml, "w", look.Width);
        WordXml.Attribute(xml, "type", "dxa");
        xml.WriteEndElement();
        WordXml.Start(xml, "tblLayout");
        WordXml.Attribute(xml, "type", "fixed");
        xml.WriteEndElement();
        WordXml.Start(xml, "tblLook"); // its first row is a box like the others
        WordXml.Attribute(xml, "val", "0080");
        foreach (string part in new[] { "firstRow", "lastRow", "lastColumn", "noHBand" })
        {
            WordXml.Attribute(xml, part, 0);
        }

        WordXml.Attribute(xml, "firstColumn", 1);
        WordXml.Attribute(xml, "noVBand", 1);
        xml.WriteEndElement();
        WordXml.Value(xml, "tblDescription", XmlWords.Of("A form: each row is a box, with its name before what stands in it."));
        xml.WriteEndElement();
        WordXml.Start(xml, "tblGrid");
        foreach (int width in new[] { label, look.Width - label })
        {
            WordXml.Start(xml, "gridCol");
            WordXml.Attribute(xml, "w", width);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        foreach (FormBox box in form.Boxes)
        {
            WordXml.Start(xml, "tr");
            Cell(xml, label, () => WordXml.Paragraph(
                xml, look.Style(WordStyles.TableHeader), () => WordXml.Run(xml, box.Label), () => WordXml.Value(xml, "keepNext", "0"))); // a form may run over pages
            Cell(xml, look.Width - label, () =>
            {
                foreach (Block within in box.Blocks)
                {
                    block(within);
                }
            });
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        WordXml.Paragraph(xml, look.Style(WordStyles.Normal), "");
    }

    private static void Cell(XmlWriter xml, int width, Action content)
    {
        WordXml.Start(xml, "tc");
        WordXml.Start(xml, "tcPr");
        WordXml.Start(xml, "tcW");
        WordXml.Attribute(xml, "w", width);
        WordXml.Attribute(xml, "type", "dxa");
        xml.WriteEndElement();
        xml.WriteEndElement();
        content();
        xml.WriteEndElement();
    }
}
