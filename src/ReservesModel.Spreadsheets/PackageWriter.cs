using System.IO.Compression;
using System.Text;
using System.Xml;

namespace ReservesModel.Spreadsheets;

/// <summary>The parts of a file in its archive, and the list of what each of them is, which comes first. Every part has the same
/// fixed time.</summary>
internal sealed class PackageWriter
{
    internal const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/";
    internal const string Relationships = Office + "relationships";
    internal const string Package = "http://schemas.openxmlformats.org/package/2006/";
    internal const string Sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly List<Part> _parts = [];

    /// <summary>Adds a part, which is written only when the file is.</summary>
    /// <param name="name">Where it is.</param>
    /// <param name="type">What it is; null where that follows from how its name ends.</param>
    /// <param name="write">Writes it.</param>
    internal void Add(string name, string? type, Action<XmlWriter> write) =>
        _parts.Add(new(name, type, part => Write(part, write)));

    internal void Add(string name, string? type, string text) =>
        _parts.Add(new(name, type, part => part.Write(Utf8.GetBytes(text.ReplaceLineEndings("\n")))));

    /// <summary>Adds a part that is written already: a picture.</summary>
    internal void Add(string name, string? type, byte[] bytes) => _parts.Add(new(name, type, part => part.Write(bytes)));

    /// <summary>Adds the list of the parts that a part names; none where it names none.</summary>
    internal void AddRelations(string name, IReadOnlyCollection<Relation> relations)
    {
        if (relations.Count > 0)
        {
            Add(name, null, xml => Write(relations, xml));
        }
    }

    /// <summary>Writes the file; the stream is left open, and need not seek.</summary>
    internal void Write(Stream stream)
    {
        Part types = new("[Content_Types].xml", null, part => Write(part, WriteTypes));
        using ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (Part part in (IEnumerable<Part>)[types, .. _parts])
        {
            ZipArchiveEntry entry = zip.CreateEntry(part.Name);
            entry.LastWriteTime = NoTime;
            using Stream bytes = entry.Open();
            part.Write(bytes);
        }
    }

    private static void Write(Stream part, Action<XmlWriter> write)
    {
        using XmlWriter xml = XmlWriter.Create(part, new() { Encoding = Utf8, NewLineHandling = NewLineHandling.None });
        write(xml);
    }

    private static void Write(IReadOnlyCollection<Relation> relations, XmlWriter xml)
    {
        xml.WriteStartElement("Relationships", Package + "relationships");
        foreach (Relation relation in relations)
        {
            xml.WriteStartElement("Relationship");
            xml.WriteAttributeString("Id", relation.Id);
            xml.WriteAttributeString("Type", relation.Type);
            xml.WriteAttributeString("Target", relation.Target);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Default(XmlWriter xml, string extension, string type)
    {
        xml.WriteStartElement("Default");
        xml.WriteAttributeString("Extension", extension);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }

    private void WriteTypes(XmlWriter xml)
    {
        xml.WriteStartElement("Types", Package + "content-types");
        Default(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
        Default(xml, "vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
        Default(xml, "xml", "application/xml");
        foreach (Part part in _parts.Where(part => part.Type is not null))
        {
            xml.WriteStartElement("Override");
            xml.WriteAttributeString("PartName", $"/{part.Name}");
            xml.WriteAttributeString("ContentType", part.Type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private sealed record Part(string Name, string? Type, Action<Stream> Write);
}
