using System.Text;
using System.Xml;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Html;

/// <summary>A page that needs nothing else: no script, no picture, nothing from elsewhere. It is well-formed XML too, and what writes it
/// escapes what a plan or a report says.</summary>
internal static class HtmlPage
{
    /// <summary>The page.</summary>
    /// <param name="title">What the browser calls it.</param>
    /// <param name="style">Its looks.</param>
    /// <param name="isIndented">Whether its elements stand on lines of their own, which a text with marks within would show as spaces.</param>
    /// <param name="body">Writes what stands on it.</param>
    internal static string Of(string title, string style, bool isIndented, Action<XmlWriter> body)
    {
        StringBuilder page = new("<!DOCTYPE html>\n");
        using (XmlWriter html = XmlWriter.Create(page, new() { OmitXmlDeclaration = true, Indent = isIndented, NewLineChars = "\n" }))
        {
            html.WriteStartElement("html");
            html.WriteAttributeString("lang", "en-GB");
            Head(html, title, style);
            html.WriteStartElement("body");
            body(html);
            html.WriteEndElement();
            html.WriteEndElement();
        }

        return page.Append('\n').ToString();
    }

    /// <summary>An element of words.</summary>
    internal static void Element(XmlWriter html, string name, string words)
    {
        html.WriteStartElement(name);
        html.WriteString(XmlWords.Of(words));
        html.WriteFullEndElement();
    }

    private static void Head(XmlWriter html, string title, string style)
    {
        html.WriteStartElement("head");
        html.WriteStartElement("meta");
        html.WriteAttributeString("charset", "utf-8");
        html.WriteEndElement();
        html.WriteStartElement("meta");
        html.WriteAttributeString("name", "viewport");
        html.WriteAttributeString("content", "width=device-width, initial-scale=1");
        html.WriteEndElement();
        Element(html, "title", title);
        html.WriteElementString("style", $"\n{style.ReplaceLineEndings("\n")}\n");
        html.WriteEndElement();
    }
}
