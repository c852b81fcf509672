using System.Xml;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Statements;

namespace ReservesModel.Reporting.Html;

/// <summary>A paper as a web page.</summary>
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
        string title = $"{paper.Kind}: {paper.Title}";
        return HtmlPage.Of(title, Style, isIndented: true, html =>
        {
            html.WriteStartElement("main");
            HtmlPage.Element(html, "h1", title);
            foreach (StatementPart part in paper.Parts)
            {
                Part(html, part);
            }

            html.WriteEndElement();
            html.WriteStartElement("footer");
            HtmlPage.Element(html, "p", StatementPaper.Draft);
            html.WriteEndElement();
        });
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
                HtmlPage.Element(html, "h3", heading.Text);
                break;
            case Block.Words words:
                HtmlPage.Element(html, "p", words.Text.ToString());
                break;
            case Block.Points points:
                html.WriteStartElement(points.AreNumbered ? "ol" : "ul");
                foreach (Prose point in points.Items)
                {
                    HtmlPage.Element(html, "li", point.ToString());
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
