using System.Text;
using System.Xml;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Statements;

namespace ReservesModel.Reporting.Html;

/// <summary>A paper as one page that needs nothing else: no script, no picture, nothing from elsewhere. It is well-formed XML too, and
/// what writes it escapes what a plan says.</summary>
public static class HtmlPaper
{
    private const string Style = """
        body { font: 1rem/1.5 Arial, Helvetica, sans-serif; color: #111; background: #fff; margin: 0 auto; max-width: 60rem; padding: 1rem 1.5rem; }
        h1 { font-size: 1.6rem; } h2 { font-size: 1.3rem; margin-top: 2rem; } h3 { font-size: 1.1rem; }
        .figures { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-size: .9rem; }
        caption { text-align: left; font-weight: bold; padding: .5rem 0; }
        th, td { border-bottom: 1px solid #767676; padding: .3rem .5rem; text-align: right; vertical-align: top; }
        th:first-child { text-align: left; } tbody th { font-weight: normal; }
        tr.total th, tr.total td, tr.heading th, thead th { font-weight: bold; }
        table.form td { text-align: left; } table.form th { font-weight: bold; width: 30%; } table.form p { margin-top: 0; }
        .under-1 { padding-left: 1.5rem; } .under-2 { padding-left: 2.5rem; } .under-3 { padding-left: 3.5rem; }
        footer { border-top: 1px solid #767676; margin-top: 2rem; }
        @media print { body { max-width: none; padding: 0; } thead { display: table-header-group; } tr { break-inside: avoid; } }
        """;

    public static string Of(StatementPaper paper)
    {
        StringBuilder page = new("<!DOCTYPE html>\n");
        XmlWriterSettings settings = new() { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n" };
        using (XmlWriter html = XmlWriter.Create(page, settings))
        {
            html.WriteStartElement("html");
            html.WriteAttributeString("lang", "en-GB");
            Head(html, paper);
            html.WriteStartElement("body");
            html.WriteStartElement("main");
            Element(html, "h1", $"{paper.Kind}: {paper.Title}");
            foreach (StatementPart part in paper.Parts)
            {
                Part(html, part);
            }

            html.WriteEndElement();
            html.WriteStartElement("footer");
            Element(html, "p", StatementPaper.Draft);
            html.WriteEndElement();
            html.WriteEndElement();
            html.WriteEndElement();
        }

        return page.Append('\n').ToString();
    }

    internal static void Element(XmlWriter html, string name, string words)
    {
        html.WriteStartElement(name);
        html.WriteString(XmlWords.Of(words));
        html.WriteFullEndElement();
    }

    private static void Head(XmlWriter html, StatementPaper paper)
    {
        html.WriteStartElement("head");
        html.WriteStartElement("meta");
        html.WriteAttributeString("charset", "utf-8");
        html.WriteEndElement();
        html.WriteStartElement("meta");
        html.WriteAttributeString("name", "viewport");
        html.WriteAttributeString("content", "width=device-width, initial-scale=1");
        html.WriteEndElement();
        Element(html, "title", $"{paper.Kind}: {paper.Title}");
        html.WriteElementString("style", $"\n{Style.ReplaceLineEndings("\n")}\n");
        html.WriteEndElement();
    }

    private static void Part(XmlWriter html, StatementPart part)
    {
        html.WriteStartElement("section");
        html.WriteAttributeString("aria-labelledby", part.Name);
        html.WriteStartElement("h2");
        html.WriteAttributeString("id", part.Name);
        html.WriteString(XmlWords.Of(part.Heading));
        html.WriteEndElement();
        foreach (Block block in part.Blocks)
        {
            Write(html, block);
        }

        html.WriteEndElement();
    }

    private static void Write(XmlWriter html, Block block)
    {
        switch (block)
        {
            case Block.Subheading heading:
                Element(html, "h3", heading.Text);
                break;
            case Block.Words words:
                Element(html, "p", words.Text.ToString());
                break;
            case Block.Points points:
                html.WriteStartElement(points.AreNumbered ? "ol" : "ul");
                foreach (Prose point in points.Items)
                {
                    Element(html, "li", point.ToString());
                }

                html.WriteEndElement();
                break;
            case Block.Form form:
                Write(html, form);
                break;
            case Block.Figures figures:
                HtmlTable.Write(html, figures);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block, "It has no HTML.");
        }
    }

    private static void Write(XmlWriter html, Block.Form form)
    {
        html.WriteStartElement("table");
        html.WriteAttributeString("class", "form");
        html.WriteStartElement("tbody");
        foreach (FormBox box in form.Boxes)
        {
            html.WriteStartElement("tr");
            html.WriteStartElement("th");
            html.WriteAttributeString("scope", "row");
            html.WriteString(XmlWords.Of(box.Label));
            html.WriteFullEndElement();
            html.WriteStartElement("td");
            foreach (Block block in box.Blocks)
            {
                Write(html, block);
            }

            html.WriteFullEndElement();
            html.WriteEndElement();
        }

        html.WriteEndElement();
        html.WriteEndElement();
    }
}
