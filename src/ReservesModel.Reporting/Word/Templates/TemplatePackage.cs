using System.Xml;
using System.Xml.Linq;
using ReservesModel.Spreadsheets;
using ReservesModel.Spreadsheets.Reading;

namespace ReservesModel.Reporting.Word.Templates;

/// <summary>The parts of a template that anybody may have made. What is read of it is bounded, in size and in depth.</summary>
internal sealed class TemplatePackage : IDisposable
{
    private const long MostBytes = 64L * 1024 * 1024;
    private const int MostOfPart = 16 * 1024 * 1024;
    private const int MostDepth = 200;

    private readonly BookArchive _archive;
    private readonly Dictionary<string, string> _types = new(StringComparer.OrdinalIgnoreCase);

    internal TemplatePackage(Stream stream)
    {
        _archive = new(stream, MostBytes);
        if (!_archive.IsWithinBound())
        {
            throw new TemplateTooLargeException();
        }

        foreach (XElement type in Read("[Content_Types].xml")?.Elements() ?? [])
        {
            string of = type.Name.LocalName == "Default" ? "." + (string?)type.Attribute("Extension") : ((string?)type.Attribute("PartName"))?.TrimStart('/') ?? "";
            _types.TryAdd(of, (string?)type.Attribute("ContentType") ?? "");
        }
    }

    public void Dispose() => _archive.Dispose();

    /// <summary>The relations of a part; those that lead out of the file have the id "External".</summary>
    internal Dictionary<string, Relation> Relations(string part) => _archive.RelationsOf(part);

    /// <summary>The part that a part has of this kind, within the file; null where it has none.</summary>
    internal string? Related(string part, string kind) => Relations(part).Values
        .FirstOrDefault(relation => IsOf(relation, kind) && !IsExternal(relation) && Bytes(relation.Target) is not null)?.Target;

    internal static bool IsExternal(Relation relation) => relation.Id == "External";

    internal static bool IsOf(Relation relation, string kind) => relation.Type.EndsWith("/" + kind, StringComparison.Ordinal);

    /// <summary>What a part is; empty where the file does not say.</summary>
    internal string TypeOf(string part) =>
        _types.GetValueOrDefault(part) ?? _types.GetValueOrDefault("." + part[(part.LastIndexOf('.') + 1)..]) ?? "";

    /// <summary>A part as it is; null where there is none of that name.</summary>
    internal byte[]? Bytes(string part)
    {
        using Stream? packed = _archive.OpenBytes(part);
        if (packed is null)
        {
            return null;
        }

        using MemoryStream bytes = new();
        byte[] buffer = new byte[81_920];
        for (int read = packed.Read(buffer); read > 0; read = packed.Read(buffer))
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MostOfPart)
            {
                throw new TemplateTooLargeException();
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A part as its elements; null where there is none of that name.</summary>
    internal XElement? Read(string part)
    {
        using XmlReader? xml = Open(part);
        return xml is null ? null : XElement.Load(xml, LoadOptions.PreserveWhitespace);
    }

    /// <summary>A part to read along, whose depth is looked at before: what is deeper than any document would be too deep for what
    /// copies it.</summary>
    internal XmlReader? Open(string part)
    {
        if (Bytes(part) is not { } bytes)
        {
            return null;
        }

        using XmlReader depth = Reader(bytes);
        while (depth.Read())
        {
            if (depth.Depth > MostDepth)
            {
                throw new TemplateTooLargeException();
            }
        }

        return Reader(bytes);
    }

    private static XmlReader Reader(byte[] bytes) => XmlReader.Create(new MemoryStream(bytes), new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    });
}
