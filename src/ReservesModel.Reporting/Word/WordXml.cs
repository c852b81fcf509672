using System.Globalization;
using System.Xml;
using ReservesModel.Reporting.Display;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Word;

/// <summary>The few elements that every part of a document is made of.</summary>
internal static class WordXml
{
    internal const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    internal static void Start(XmlWriter xml, string name) => xml.WriteStartElement("w", name, Main);

    internal static void Attribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString("w", name, Main, value);

    internal static void Attribute(XmlWriter xml, string name, int value) =>
        Attribute(xml, name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>An attribute that names another part.</summary>
    internal static void Relation(XmlWriter xml, string name, string id) =>
        xml.WriteAttributeString("r", name, PackageWriter.Relationships, id);

    /// <summary>An element that is nothing but its value.</summary>
    internal static void Value(XmlWriter xml, string name, string value)
    {
        Start(xml, name);
        Attribute(xml, "val", value);
        xml.WriteEndElement();
    }

    internal static void Empty(XmlWriter xml, string name)
    {
        Start(xml, name);
        xml.WriteEndElement();
    }

    /// <summary>A paragraph of a style.</summary>
    internal static void Paragraph(XmlWriter xml, string style, string words) =>
        Paragraph(xml, style, () => Run(xml, words));

    /// <param name="xml">What it is written to.</param>
    /// <param name="style">The id of its style.</param>
    /// <param name="content">Writes its runs.</param>
    /// <param name="properties">Writes what its style leaves open, before the runs.</param>
    internal static void Paragraph(XmlWriter xml, string style, Action content, Action? properties = null)
    {
        Start(xml, "p");
        Start(xml, "pPr");
        Value(xml, "pStyle", style);
        properties?.Invoke();
        xml.WriteEndElement();
        content();
        xml.WriteEndElement();
    }

    internal static void Run(XmlWriter xml, string words) => Run(xml, words, null);

    /// <param name="xml">What it is written to.</param>
    /// <param name="words">The words.</param>
    /// <param name="style">The id of the style of the words; null where they are in that of the paragraph.</param>
    internal static void Run(XmlWriter xml, string words, string? style)
    {
        StartRun(xml, style);
        Start(xml, "t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(XmlWords.Of(words));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Starts a run, of a style where one is given.</summary>
    internal static void StartRun(XmlWriter xml, string? style)
    {
        Start(xml, "r");
        if (style is not null)
        {
            Start(xml, "rPr");
            Value(xml, "rStyle", style);
            xml.WriteEndElement();
        }
    }

    /// <summary>Starts a table of columns that keep their widths: its properties, then its grid.</summary>
    /// <param name="xml">What it is written to.</param>
    /// <param name="style">The id of its style.</param>
    /// <param name="hasHeader">Whether its first row is a header.</param>
    /// <param name="title">Its title; null where it has none.</param>
    /// <param name="description">What it shows, for those who cannot see it.</param>
    /// <param name="widths">The widths of its columns.</param>
    internal static void StartTable(XmlWriter xml, string style, bool hasHeader, string? title, string description, IReadOnlyList<int> widths)
    {
        Start(xml, "tbl");
        Start(xml, "tblPr");
        Value(xml, "tblStyle", style);
        Start(xml, "tblW");
        Attribute(xml, "w", widths.Sum());
        Attribute(xml, "type", "dxa");
        xml.WriteEndElement();
        Start(xml, "tblLayout");
        Attribute(xml, "type", "fixed");
        xml.WriteEndElement();
        Start(xml, "tblLook");
        Attribute(xml, "val", hasHeader ? "04A0" : "0480");
        foreach ((string what, int value) in new[]
        {
            ("firstRow", hasHeader ? 1 : 0), ("lastRow", 0), ("firstColumn", 1), ("lastColumn", 0), ("noHBand", 0), ("noVBand", 1),
        })
        {
            Attribute(xml, what, value);
        }

        xml.WriteEndElement();
        if (title is not null)
        {
            Value(xml, "tblCaption", XmlWords.Of(title));
        }

        Value(xml, "tblDescription", XmlWords.Of(description));
        xml.WriteEndElement();
        Start(xml, "tblGrid");
        foreach (int width in widths)
        {
            Start(xml, "gridCol");
            Attribute(xml, "w", width);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>Starts a cell with its width; what more its properties say comes before its paragraphs.</summary>
    internal static void StartCell(XmlWriter xml, int width, Action? properties = null)
    {
        Start(xml, "tc");
        Start(xml, "tcPr");
        Start(xml, "tcW");
        Attribute(xml, "w", width);
        Attribute(xml, "type", "dxa");
        xml.WriteEndElement();
        properties?.Invoke();
        xml.WriteEndElement();
    }

    /// <summary>A number that the word processor works out.</summary>
    /// <param name="xml">What it is written to.</param>
    /// <param name="instruction">How: PAGE.</param>
    /// <param name="shown">What stands there until it does.</param>
    /// <param name="style">The id of the style of the number; null where it is in that of the paragraph.</param>
    internal static void Field(XmlWriter xml, string instruction, string shown, string? style = null)
    {
        Start(xml, "fldSimple");
        Attribute(xml, "instr", $" {instruction} ");
        Run(xml, shown, style);
        xml.WriteEndElement();
    }
}
