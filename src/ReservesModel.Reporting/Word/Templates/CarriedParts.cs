using System.Globalization;
using System.Xml.Linq;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Word.Templates;

/// <summary>Takes parts out of a template, with their pictures and with nothing that leads out of the file.</summary>
internal sealed class CarriedParts(TemplatePackage package)
{
    private readonly List<CarriedPart> _parts = [];
    private readonly Dictionary<string, string> _pictures = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _furniture = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>All of them, in the order in which they were taken.</summary>
    internal IReadOnlyList<CarriedPart> All => _parts;

    /// <summary>Whether something was left out that led out of the file.</summary>
    internal bool LeftLinks { get; private set; }

    /// <summary>Takes a part.</summary>
    /// <param name="from">Its name in the template.</param>
    /// <param name="root">The element that it must be.</param>
    /// <param name="name">Its name in the document, below word/.</param>
    /// <param name="type">What it is there.</param>
    /// <returns>The part; null where it is none.</returns>
    internal CarriedPart? Take(string from, XName root, string name, string type)
    {
        if (package.Read(from) is not { } content || content.Name != root)
        {
            return null;
        }

        List<Relation> kept = [];
        string up = name.Contains('/', StringComparison.Ordinal) ? "../" : "";
        foreach ((string id, Relation relation) in package.Relations(from))
        {
            if (TemplatePackage.IsExternal(relation))
            {
                LeftLinks = true;
            }
            else if (TemplatePackage.IsOf(relation, "image") && Picture(relation.Target) is { } picture)
            {
                kept.Add(new(id, relation.Type, up + picture));
            }
        }

        LeftLinks |= Furniture.Clean(content, [.. kept.Select(relation => relation.Id)]);
        CarriedPart part = new(name, type, content, [], [.. kept]);
        _parts.Add(part);
        return part;
    }

    /// <summary>Takes a header or a footer, once however often it is named.</summary>
    /// <returns>Its name in the document; null where it is none.</returns>
    internal string? TakeFurniture(string from, bool isHeader)
    {
        string kind = isHeader ? "header" : "footer";
        if (_furniture.TryGetValue(from, out string? taken))
        {
            return taken.StartsWith(kind, StringComparison.Ordinal) ? taken : null;
        }

        string name = string.Create(CultureInfo.InvariantCulture, $"{kind}{_furniture.Count + 1}.xml");
        if (Take(from, XName.Get(isHeader ? "hdr" : "ftr", WordXml.Main), name, $"{WordPaper.Parts}{kind}+xml") is null)
        {
            return null;
        }

        _furniture.Add(from, name);
        return name;
    }

    private string? Picture(string from)
    {
        string type = package.TypeOf(from);
        if (!type.StartsWith("image/", StringComparison.OrdinalIgnoreCase) || _pictures.TryGetValue(from, out string? taken))
        {
            return _pictures.GetValueOrDefault(from);
        }

        if (package.Bytes(from) is not { } bytes)
        {
            return null;
        }

        // The ending is the template's where it is plain: programs go by it.
        string ending = from[(from.LastIndexOf('.') + 1)..];
        string known = ending.Length is > 0 and < 6 && ending.All(char.IsAsciiLetterOrDigit) ? ending.ToLowerInvariant() : "bin";
        taken = string.Create(CultureInfo.InvariantCulture, $"media/image{_pictures.Count + 1}.{known}");
        _pictures.Add(from, taken);
        _parts.Add(new(taken, type, null, bytes, []));
        return taken;
    }
}
