using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ReservesModel.Reporting.Statements;

namespace ReservesModel.Reporting.Word.Templates;

/// <summary>The lists of a template, and those of a paper beside them. The points of a list look as the template's styles for lists
/// say, where it has them and they number; each numbered list starts at 1.</summary>
internal sealed class TemplateNumbering
{
    private static readonly XNamespace Main = WordXml.Main;

    private readonly XElement _root;
    private readonly HashSet<int> _abstracts;
    private readonly HashSet<int> _lists;
    private readonly List<int> _numbered = [];
    private readonly int? _bullets;
    private readonly int _level;

    /// <param name="theirs">The lists of the template; null where it has none.</param>
    /// <param name="styles">Its styles.</param>
    /// <param name="paper">The paper.</param>
    internal TemplateNumbering(XElement? theirs, TemplateStyles styles, StatementPaper paper)
    {
        XElement ours = XElement.Parse(ListNumbering.Part(paper));
        _root = theirs is null ? new(ours.Name, ours.Attributes()) : new(theirs);
        _abstracts = Ids("abstractNum", "abstractNumId");
        _lists = Ids("num", "numId");
        _lists.UnionWith(styles.Root.Descendants(Main + "numId").Select(list => Number(list, "val")).OfType<int>()); // of lists that are missing
        BulletStyle = styles.Named("List Bullet") ?? styles[WordStyles.ListItem];
        NumberStyle = styles.Named("List Number") ?? styles[WordStyles.ListItem];
        XElement[] kinds = [.. ours.Elements(Main + "abstractNum")];
        if (styles.Named("List Bullet") is not { } bullet || Abstract(styles, bullet) is null)
        {
            _bullets = AddList(AddKind(kinds[0]), null);
        }

        int count = ours.Elements(Main + "num").Count() - 1;
        int? theirKind = styles.Named("List Number") is { } number ? Abstract(styles, number) : null;
        _level = theirKind is null ? 0 : Level(styles, NumberStyle);
        int? kind = count == 0 ? null : theirKind ?? AddKind(kinds[1]);
        for (int list = 0; list < count; list++)
        {
            _numbered.Add(AddList(kind!.Value, _level));
        }
    }

    internal string BulletStyle { get; }

    internal string NumberStyle { get; }

    internal void Write(XmlWriter xml) => _root.WriteTo(xml);

    /// <summary>Puts a paragraph into a list; nothing where its style does.</summary>
    internal void Use(XmlWriter xml, int? number)
    {
        if ((number is { } list ? _numbered[list] : _bullets) is { } id)
        {
            ListNumbering.Use(xml, id, number is null ? 0 : _level);
        }
    }

    // The kind of list that a style puts its paragraphs into; null where it puts them into none.
    private int? Abstract(TemplateStyles styles, string style)
    {
        XElement? list = styles.Property(style, "pPr", "numPr")?.Element(Main + "numId");
        return Number(list, "val") is { } id && id != 0
            && Number(_root.Elements(Main + "num").FirstOrDefault(num => Number(num, "numId") == id)?.Element(Main + "abstractNumId"), "val") is { } kind
            && _abstracts.Contains(kind)
            ? kind
            : null;
    }

    // A style may leave the level to the list, whose levels name their styles.
    private int Level(TemplateStyles styles, string style)
    {
        XElement? stated = styles.Property(style, "pPr", "numPr")?.Element(Main + "ilvl");
        XElement? level = _root.Elements(Main + "abstractNum").Where(kind => Number(kind, "abstractNumId") == Abstract(styles, style))
            .Elements(Main + "lvl").FirstOrDefault(level => TemplateStyles.Value(level.Element(Main + "pStyle")) == style);
        return Math.Clamp(Number(stated, "val") ?? Number(level, "ilvl") ?? 0, 0, 8);
    }

    private int AddKind(XElement ours)
    {
        int id = Free(_abstracts);
        XElement kind = new(ours);
        kind.SetAttributeValue(Main + "abstractNumId", id);
        if (_root.Elements(Main + "abstractNum").LastOrDefault() is { } last)
        {
            last.AddAfterSelf(kind);
        }
        else if (_root.Elements(Main + "numPicBullet").LastOrDefault() is { } picture)
        {
            picture.AddAfterSelf(kind);
        }
        else
        {
            _root.AddFirst(kind);
        }

        return id;
    }

    private int AddList(int kind, int? restarts)
    {
        int id = Free(_lists);
        XElement list = new(
            Main + "num",
            new XAttribute(Main + "numId", id),
            new XElement(Main + "abstractNumId", new XAttribute(Main + "val", kind)),
            restarts is not { } level ? null : new XElement(
                Main + "lvlOverride",
                new XAttribute(Main + "ilvl", level),
                new XElement(Main + "startOverride", new XAttribute(Main + "val", 1))));
        (_root.Elements(Main + "num").LastOrDefault() ?? _root.Elements(Main + "abstractNum").Last()).AddAfterSelf(list);
        return id;
    }

    private HashSet<int> Ids(string element, string attribute) =>
        [.. _root.Elements(Main + element).Select(numbered => Number(numbered, attribute)).OfType<int>()];

    private static int Free(HashSet<int> taken)
    {
        int free = 1;
        while (!taken.Add(free))
        {
            free++;
        }

        return free;
    }

    private static int? Number(XElement? element, string attribute) => int.TryParse(
        (string?)element?.Attribute(Main + attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;
}
