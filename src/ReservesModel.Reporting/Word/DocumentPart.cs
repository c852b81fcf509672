using System.Xml;
using ReservesModel.Reporting.Statements;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Word;

/// <summary>The text itself: a title, a heading for each part, paragraphs, lists and tables, and the page that they stand on.</summary>
internal sealed class DocumentPart
{
    internal const string Footer = "rIdFooter";

    private const string Relationships = PackageWriter.Relationships;

    private readonly XmlWriter _xml;
    private int _lists;
    private int _tables;

    private DocumentPart(XmlWriter xml) => _xml = xml;

    internal static void Write(StatementPaper paper, XmlWriter xml) => new DocumentPart(xml).Write(paper);

    private void Write(StatementPaper paper)
    {
        WordXml.Start(_xml, "document");
        _xml.WriteAttributeString("xmlns", "r", null, Relationships);
        WordXml.Start(_xml, "body");
        WordXml.Paragraph(_xml, WordStyles.Title, $"Financial implications: {paper.Title}");
        foreach (StatementPart part in paper.Parts)
        {
            WordXml.Paragraph(_xml, WordStyles.Heading1, part.Heading);
            foreach (Block block in part.Blocks)
            {
                Write(block);
            }
        }

        WordXml.Paragraph(_xml, WordStyles.Note, StatementPaper.Draft);
        Page();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Block.Subheading heading:
                WordXml.Paragraph(_xml, WordStyles.Heading2, heading.Text);
                break;
            case Block.Words words:
                WordXml.Paragraph(_xml, WordStyles.Normal, words.Text.ToString());
                break;
            case Block.Points points:
                int list = points.AreNumbered ? ListNumbering.Numbered(_lists++) : ListNumbering.Bullets;
                foreach (Prose point in points.Items)
                {
                    WordXml.Paragraph(_xml, WordStyles.ListItem, () => WordXml.Run(_xml, point.ToString()), () => ListNumbering.Use(_xml, list));
                }

                break;
            case Block.Figures figures:
                _tables = WordTable.Write(_xml, figures, _tables);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block, "It has no place in a document.");
        }
    }

    // A4 with margins of an inch: twentieths of a point.
    private void Page()
    {
        WordXml.Start(_xml, "sectPr");
        WordXml.Start(_xml, "footerReference");
        WordXml.Attribute(_xml, "type", "default");
        _xml.WriteAttributeString("r", "id", Relationships, Footer);
        _xml.WriteEndElement();
        WordXml.Start(_xml, "pgSz");
        WordXml.Attribute(_xml, "w", WordStyles.PageWidth);
        WordXml.Attribute(_xml, "h", 16838);
        _xml.WriteEndElement();
        WordXml.Start(_xml, "pgMar");
        foreach (string side in new[] { "top", "right", "bottom", "left" })
        {
            WordXml.Attribute(_xml, side, WordStyles.Margin);
        }

        WordXml.Attribute(_xml, "header", 708);
        WordXml.Attribute(_xml, "footer", 708);
        WordXml.Attribute(_xml, "gutter", 0);
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }
}
