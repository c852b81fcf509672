using System.Xml;
using ReservesModel.Reporting.Statements;

namespace ReservesModel.Reporting.Word;

/// <summary>A form: a table of two columns, each box with what stands beside it.</summary>
internal static class WordForm
{
    private const int LabelShare = 30; // of a hundred

    /// <summary>Writes it; what stands in a box is written by <paramref name="block"/>.</summary>
    internal static void Write(XmlWriter xml, WordLook look, Block.Form form, Action<Block> block)
    {
        int label = look.Width * LabelShare / 100, content = look.Width - label;
        const string description = "A form: each row is a box, with its name before what stands in it.";
        WordXml.StartTable(xml, look.Style(WordStyles.FiguresTable), hasHeader: false, null, description, [label, content]);
        foreach (FormBox box in form.Boxes)
        {
            WordXml.Start(xml, "tr");
            WordXml.StartCell(xml, label);
            WordXml.Paragraph(xml, look.Style(WordStyles.TableHeader), () => WordXml.Run(xml, box.Label), () => WordXml.Value(xml, "keepNext", "0")); // a form may run over pages
            xml.WriteEndElement();
            WordXml.StartCell(xml, content);
            foreach (Block within in box.Blocks)
            {
                block(within);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        WordXml.Paragraph(xml, look.Style(WordStyles.Normal), "");
    }
}
