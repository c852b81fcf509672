using System.Xml;
using System.Xml.Linq;

namespace ReservesModel.Reporting.Word;

/// <summary>What of a document's looks its text has to know: which styles there are, and how much room. Distances are twentieths of a
/// point.</summary>
internal abstract class WordLook
{
    /// <summary>The width of the text between the margins.</summary>
    internal abstract int Width { get; }

    /// <summary>The size of the figures in a table, in half points.</summary>
    internal abstract int TableSize { get; }

    /// <summary>The font of the text; null where a theme says it.</summary>
    internal abstract string? Font { get; }

    /// <summary>The id that the document has for one of <see cref="WordStyles"/>.</summary>
    internal abstract string Style(string style);

    /// <summary>The style of a point of a list.</summary>
    internal abstract string PointStyle(bool isNumbered);

    /// <summary>Puts a paragraph into a list; nothing where its style does that.</summary>
    /// <param name="xml">What it is written to.</param>
    /// <param name="number">Which of the numbered lists, the first at 0; null for one with bullets.</param>
    internal abstract void UseList(XmlWriter xml, int? number);

    /// <summary>The page that the text stands on: what comes last of it.</summary>
    /// <param name="xml">What it is written to.</param>
    /// <param name="notes">What the page says of the notes of the text; null where it has none.</param>
    internal abstract void WritePage(XmlWriter xml, XElement? notes);
}
