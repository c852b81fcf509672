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

    private readonly List<(string Name, string? Type, Action<Stream> Write)> _parts = [];

    /// <summary>Adds a part, which is written only when the file is.</summary>
    /// <param name="name">Where it is.</param>
    /// <param name="type">What it is; null where that follows from how its name ends.</param>
    /// <param name="write">Writes it.</param>
    internal void Add(string name, string? type, Action<XmlWriter> write) =>
        _parts.Add((name, type, part => Write(part, write)));

    internal void Add(string name, string? type, string text) =>
        _parts.Add((name, type, part => part.Write(Utf8.GetBytes(text.ReplaceLineEndings("\n")))));

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
        Add("[Content_Types].xml", null, WriteTypes);
        using ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach ((string name, _, Action<Stream> write) in _parts.Skip(_parts.Count - 1).Concat(_parts.SkipLast(1)))
        {
            ZipArchiveEntry entry = zip.CreateEntry(name);
            entry.LastWriteTime = NoTime;
            using Stream part = entry.Open();
            write(part);
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
        foreach ((string name, string? type, _) in _parts.Where(part => part.Type is not null))
        {
            xml.WriteStartElement("Override");
            xml.WriteAttributeString("PartName", $"/{name}");
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
