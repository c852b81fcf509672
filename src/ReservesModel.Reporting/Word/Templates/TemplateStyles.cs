using System.Globalization;
using System.Xml.Linq;

namespace ReservesModel.Reporting.Word.Templates;

/// <summary>The styles of a template, and ours beside them where it has none of the name. Built-in styles have the same name in every
/// language and every program, whatever their ids are.</summary>
internal sealed class TemplateStyles
{
    private const int MostSteps = 50; // from a style to what it is based on; a chain may go round

    private static readonly XNamespace Main = WordXml.Main;

    private readonly Dictionary<string, string> _ids = [];
    private readonly Dictionary<string, XElement> _byId = [];

    private TemplateStyles(XElement root) => Root = root;

    /// <summary>The part.</summary>
    internal XElement Root { get; }

    /// <summary>Merges the two.</summary>
    /// <param name="theirs">The styles of the template; null where it has none, and then all are ours.</param>
    internal static TemplateStyles Of(XElement? theirs)
    {
        XElement ours = XElement.Parse(WordStyles.Part);
        if (theirs is null || theirs.Name != Main + "styles")
        {
            theirs = new(ours.Name, ours.Attributes(), ours.Elements().Where(element => element.Name != Main + "style"));
        }

        TemplateStyles styles = new(new XElement(theirs));
        foreach (XElement style in styles.Root.Elements(Main + "style").Where(style => Id(style).Length > 0))
        {
            styles._byId.TryAdd(Id(style), style);
        }

        // All that are there come first: what one of ours is based on may be theirs.
        XElement[] all = [.. ours.Elements(Main + "style")];
        foreach (XElement style in all)
        {
            if (styles.Theirs(style) is { } same)
            {
                styles._ids.Add(Id(style), Id(same));
            }
        }

        foreach (XElement style in all.Where(style => !styles._ids.ContainsKey(Id(style))))
        {
            styles.Add(style);
        }

        return styles;
    }

    /// <summary>The id of a style of ours in the document.</summary>
    internal string this[string style] => _ids[style];

    /// <summary>The id of a paragraph style of the template; null where it has none of the name.</summary>
    internal string? Named(string name) => Find("paragraph", name) is { } style ? Id(style) : null;

    /// <summary>What a style says of something, by itself or by what it is based on; null where none of them does.</summary>
    /// <param name="id">The id of the style.</param>
    /// <param name="properties">pPr or rPr.</param>
    /// <param name="name">The element.</param>
    internal XElement? Property(string id, string properties, string name)
    {
        string? at = id;
        for (int step = 0; at is not null && step < MostSteps && _byId.TryGetValue(at, out XElement? style); step++)
        {
            if (style.Element(Main + properties)?.Element(Main + name) is { } found)
            {
                return found;
            }

            at = Value(style.Element(Main + "basedOn"));
        }

        return properties == "rPr" ? Root.Element(Main + "docDefaults")?.Element(Main + "rPrDefault")?.Element(Main + "rPr")?.Element(Main + name) : null;
    }

    internal static string? Value(XElement? element) => (string?)element?.Attribute(Main + "val");

    private XElement? Theirs(XElement ours)
    {
        string type = (string?)ours.Attribute(Main + "type") ?? "";
        return IsDefault(ours)
            ? Of(type).FirstOrDefault(IsDefault) ?? Find(type, Name(ours))
            : Find(type, Name(ours));
    }

    private XElement? Find(string type, string name) =>
        Of(type).FirstOrDefault(style => string.Equals(Name(style), name, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<XElement> Of(string type) => _byId.Values.Where(style => (string?)style.Attribute(Main + "type") == type);

    private void Add(XElement ours)
    {
        XElement style = new(ours);
        string id = Free(Id(ours), taken => _byId.ContainsKey(taken));
        string name = Free(Name(ours), taken => _byId.Values.Any(other => string.Equals(Name(other), taken, StringComparison.OrdinalIgnoreCase)));
        style.SetAttributeValue(Main + "styleId", id);
        style.Element(Main + "name")!.SetAttributeValue(Main + "val", name);
        if (style.Element(Main + "basedOn") is { } basedOn)
        {
            basedOn.SetAttributeValue(Main + "val", _ids[Value(basedOn)!]);
        }

        _ids.Add(Id(ours), id);
        Unnumber(style);
        Root.Add(style);
        _byId.Add(id, style);
    }

    // Where the council numbers its paragraphs, a cell of a table or a caption of ours is none.
    private void Unnumber(XElement style)
    {
        if (Value(style.Element(Main + "basedOn")) is { } basedOn
            && Property(basedOn, "pPr", "numPr") is not null
            && style.Element(Main + "pPr")?.Element(Main + "spacing") is { } spacing)
        {
            spacing.AddBeforeSelf(new XElement(Main + "numPr", new XElement(Main + "numId", new XAttribute(Main + "val", 0))));
        }
    }

    private static string Free(string wanted, Func<string, bool> isTaken)
    {
        string free = wanted;
        for (int number = 2; isTaken(free); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{wanted}{number}");
        }

        return free;
    }

    private static bool IsDefault(XElement style) => (string?)style.Attribute(Main + "default") is "1" or "true" or "on";

    private static string Id(XElement style) => (string?)style.Attribute(Main + "styleId") ?? "";

    private static string Name(XElement style) => Value(style.Element(Main + "name")) ?? "";
}
