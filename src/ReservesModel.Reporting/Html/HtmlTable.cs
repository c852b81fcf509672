using System.Globalization;
using System.Xml;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Statements;
using ReservesModel.Reporting.Tables;

namespace ReservesModel.Reporting.Html;

/// <summary>A table that can be read without being seen: a caption, a heading for each column and each row, groups of rows under
/// theirs.</summary>
internal static class HtmlTable
{
    private const int DeepestIndent = 3;

    internal static void Write(XmlWriter html, Block.Figures figures)
    {
        Table table = figures.Table;
        if (!table.Rows.IsEmpty)
        {
            html.WriteStartElement("div");
            html.WriteAttributeString("class", "figures");
            html.WriteAttributeString("role", "region");
            html.WriteAttributeString("aria-label", XmlWords.Of(table.Title));
            html.WriteAttributeString("tabindex", "0"); // so that a keyboard can move it where it is wider than the page
            html.WriteStartElement("table");
            HtmlPage.Element(html, "caption", $"{table.Title}. {figures.Description}");
            Head(html, table);
            Body(html, table);
            html.WriteEndElement();
            html.WriteEndElement();
        }

        foreach (string note in TableMarks.Notes(table))
        {
            HtmlPage.Element(html, "p", note);
        }
    }

    private static void Head(XmlWriter html, Table table)
    {
        html.WriteStartElement("thead");
        html.WriteStartElement("tr");
        foreach (string heading in table.Headings.Prepend(table.RowHeading))
        {
            Heading(html, "col", heading);
        }

        html.WriteEndElement();
        html.WriteEndElement();
    }

    // A heading of rows opens a group of its own, so that it is theirs alone.
    private static void Body(XmlWriter html, Table table)
    {
        CellWords words = new(table);
        html.WriteStartElement("tbody");
        for (int at = 0; at < table.Rows.Length; at++)
        {
            Row row = table.Rows[at];
            if (at > 0 && row.Kind == RowKind.Heading)
            {
                html.WriteEndElement();
                html.WriteStartElement("tbody");
            }

            Line(html, row, words);
        }

        html.WriteEndElement();
    }

    private static void Line(XmlWriter html, Row row, CellWords words)
    {
        html.WriteStartElement("tr");
        if (row.Kind != RowKind.Figure)
        {
            html.WriteAttributeString("class", row.Kind == RowKind.Total ? "total" : "heading");
        }

        if (row.Kind == RowKind.Heading)
        {
            Heading(html, "rowgroup", CellWords.Label(row), row.Indent, row.Cells.Length + 1);
        }
        else
        {
            Heading(html, "row", CellWords.Label(row), row.Indent);
            foreach (Cell cell in row.Cells)
            {
                HtmlPage.Element(html, "td", words.Of(cell));
            }
        }

        html.WriteEndElement();
    }

    private static void Heading(XmlWriter html, string scope, string words, int indent = 0, int columns = 1)
    {
        html.WriteStartElement("th");
        html.WriteAttributeString("scope", scope);
        if (indent > 0)
        {
            html.WriteAttributeString("class", $"under-{Math.Min(indent, DeepestIndent).ToString(CultureInfo.InvariantCulture)}");
        }
        if (columns > 1)
        {
            html.WriteAttributeString("colspan", columns.ToString(CultureInfo.InvariantCulture));
        }

        html.WriteString(XmlWords.Of(words));
        html.WriteFullEndElement();
    }
}
