using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Word.Templates;

/// <summary>The page of a template: that of its last section, with the headers and footers that stand there. A section without one of
/// its own shows that of the section before.</summary>
internal sealed class TemplateSection
{
    private const int LeastWidth = 4500;
    private const int MostSections = 1000;

    private static readonly XNamespace Main = WordXml.Main;
    private static readonly XNamespace Relations = PackageWriter.Relationships;

    // In the order in which they must stand; columns, notes and the printer's settings are those of another text.
    private static readonly string[] Kept = ["pgSz", "pgMar", "pgBorders", "pgNumType", "vAlign", "titlePg", "textDirection", "bidi", "rtlGutter", "docGrid"];

    private static readonly string[] Sides = ["top", "right", "bottom", "left"];

    private readonly List<Relation> _furniture = [];

    private TemplateSection(XElement properties, int width) => (Properties, Width) = (properties, width);

    /// <summary>How the document says it.</summary>
    internal XElement Properties { get; }

    /// <summary>The width of the text between the margins.</summary>
    internal int Width { get; }

    /// <summary>The headers and footers, by the names that <see cref="Properties"/> has for them.</summary>
    internal IReadOnlyList<Relation> Furniture => _furniture;

    /// <summary>Whether text has room on it.</summary>
    internal bool HasRoom => Width >= LeastWidth;

    /// <summary>Reads it.</summary>
    /// <param name="package">The template.</param>
    /// <param name="document">The name of its text.</param>
    /// <param name="parts">Takes the headers and footers along.</param>
    internal static TemplateSection Of(TemplatePackage package, string document, CarriedParts parts)
    {
        List<XElement> sections = Sections(package, document);
        XElement last = sections.LastOrDefault() ?? new(Main + "sectPr");
        XElement size = Numbers(last, "pgSz", "w", "h") ?? OwnSize();
        XElement margins = Numbers(last, "pgMar", Sides) ?? OwnMargins();
        XElement properties = new(Main + "sectPr");
        int sides = Number(margins, "left")!.Value + Number(margins, "right")!.Value + (Number(margins, "gutter") ?? 0);
        TemplateSection section = new(properties, Number(size, "w")!.Value - sides);
        section.TakeFurniture(package.Relations(document), sections, parts);
        foreach (string name in Kept)
        {
            XElement? kept = name switch { "pgSz" => size, "pgMar" => margins, _ => last.Element(Main + name) };
            if (kept is not null)
            {
                properties.Add(Copy(kept));
            }
        }

        return section;
    }

    private static List<XElement> Sections(TemplatePackage package, string document)
    {
        List<XElement> sections = [];
        using XmlReader xml = package.Open(document)!;
        bool goesOn = xml.Read();
        while (goesOn)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "sectPr" && xml.NamespaceURI == WordXml.Main)
            {
                sections.Add((XElement)XNode.ReadFrom(xml));
                goesOn = !xml.EOF && sections.Count < MostSections;
            }
            else
            {
                goesOn = xml.Read();
            }
        }

        return sections;
    }

    private void TakeFurniture(Dictionary<string, Relation> relations, List<XElement> sections, CarriedParts parts)
    {
        foreach (string element in new[] { "headerReference", "footerReference" })
        {
            foreach (string type in new[] { "even", "default", "first" })
            {
                string? id = (string?)sections.SelectMany(section => section.Elements(Main + element))
                    .LastOrDefault(reference => ((string?)reference.Attribute(Main + "type") ?? "default") == type)?.Attribute(Relations + "id");
                if (id is not null && relations.TryGetValue(id, out Relation? relation) && !TemplatePackage.IsExternal(relation)
                    && parts.TakeFurniture(relation.Target, element == "headerReference") is { } name)
                {
                    string own = string.Create(CultureInfo.InvariantCulture, $"rIdFurniture{_furniture.Count + 1}");
                    _furniture.Add(new(own, relation.Type, name));
                    Properties.Add(new XElement(Main + element, new XAttribute(Main + "type", type), new XAttribute(Relations + "id", own)));
                }
            }
        }
    }

    // The element, where it says all of these as whole numbers that a page can have.
    private static XElement? Numbers(XElement section, string name, params ReadOnlySpan<string> attributes)
    {
        XElement? element = section.Element(Main + name);
        bool isWhole = element is not null;
        foreach (string attribute in attributes)
        {
            isWhole = isWhole && Number(element!, attribute) is not null;
        }

        return isWhole ? element : null;
    }

    private static int? Number(XElement element, string attribute) =>
        int.TryParse((string?)element.Attribute(Main + attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            && number is > -31_680 and <= 31_680 ? number : null;

    private static XElement OwnSize() => new(
        Main + "pgSz", new XAttribute(Main + "w", WordStyles.PageWidth), new XAttribute(Main + "h", WordStyles.PageHeight));

    private static XElement OwnMargins() => new(
        Main + "pgMar",
        Sides.Select(side => new XAttribute(Main + side, WordStyles.Margin)),
        new XAttribute(Main + "header", WordStyles.FurnitureMargin),
        new XAttribute(Main + "footer", WordStyles.FurnitureMargin),
        new XAttribute(Main + "gutter", 0));

    // What names another part, a picture of a border, does not go along.
    private static XElement Copy(XElement element) => new(
        element.Name,
        element.Attributes().Where(attribute => attribute.Name.Namespace == Main),
        element.Elements().Where(inner => inner.Name.Namespace == Main)
            .Select(inner => new XElement(inner.Name, inner.Attributes().Where(attribute => attribute.Name.Namespace == Main))));
}
