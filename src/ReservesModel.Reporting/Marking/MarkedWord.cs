using System.Globalization;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using ReservesModel.Domain.Claims;

namespace ReservesModel.Reporting.Marking;

/// <summary>A copy of a report in Word with a comment at each claim. Only comments are added: runs are divided where a claim begins
/// and ends, and every other part of the document is the same.</summary>
public static class MarkedWord
{
    private const string Document = "word/document.xml", Relations = "word/_rels/document.xml.rels", Types = "[Content_Types].xml";
    private const string CommentsRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private const string CommentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <summary>Makes it.</summary>
    /// <param name="original">The bytes of the report, which was read without a fault.</param>
    /// <param name="found">What was found in it.</param>
    /// <param name="plan">The plan's file, without its folder.</param>
    public static byte[] Of(byte[] original, ReconciledReport found, string plan)
    {
        using ZipArchive zip = new(new MemoryStream(original), ZipArchiveMode.Read);
        XDocument document = Part(zip, Document) ?? throw new InvalidOperationException("A report that was read has a document.");
        XDocument relations = Part(zip, Relations) ?? new(new XElement(PackageRelations + "Relationships"));
        string comments = CommentsPart(relations);
        XDocument notes = Part(zip, comments) ?? new(new XElement(W + "comments", new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName)));
        XDocument types = Part(zip, Types) ?? throw new InvalidOperationException("A Word document names its parts.");
        Declare(types, comments);
        Mark(WordPlaces.Of(document), notes.Root!, found, plan);

        using MemoryStream copy = new();
        using (ZipArchive marked = new(copy, ZipArchiveMode.Create, leaveOpen: true))
        {
            Dictionary<string, XDocument> changed = new() { [Document] = document, [Relations] = relations, [comments] = notes, [Types] = types };
            foreach (ZipArchiveEntry entry in zip.Entries)
            {
                ZipArchiveEntry to = marked.CreateEntry(entry.FullName);
                to.LastWriteTime = entry.LastWriteTime;
                using Stream stream = to.Open();
                if (changed.Remove(entry.FullName, out XDocument? part))
                {
                    Save(part, stream);
                }
                else
                {
                    using Stream from = entry.Open();
                    from.CopyTo(stream);
                }
            }

            foreach (string name in changed.Keys.Order(StringComparer.Ordinal))
            {
                ZipArchiveEntry to = marked.CreateEntry(name);
                to.LastWriteTime = zip.Entries[0].LastWriteTime;
                using Stream stream = to.Open();
                Save(changed[name], stream);
            }
        }

        return copy.ToArray();
    }

    private static void Mark(IReadOnlyDictionary<string, XElement> places, XElement notes, ReconciledReport found, string plan)
    {
        int id = notes.Elements(W + "comment").Select(comment => (int?)comment.Attribute(W + "id") ?? 0).DefaultIfEmpty(-1).Max() + 1;
        Dictionary<XElement, ClaimSpans> spans = [];
        foreach (ReconciledClaim claim in found.Claims)
        {
            if (!places.TryGetValue(claim.Place.Brief, out XElement? paragraph))
            {
                continue;
            }

            spans.TryAdd(paragraph, new());
            WordRange.Add(paragraph, spans[paragraph], claim, id);
            notes.Add(new XElement(W + "comment",
                new XAttribute(W + "id", id), new XAttribute(W + "author", "ReservesModel"), new XAttribute(W + "initials", "RM"),
                ClaimNote.Lines(claim, plan).Select(line => new XElement(W + "p", new XElement(W + "r", new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), line))))));
            id++;
        }
    }

    private static string CommentsPart(XDocument relations)
    {
        if (relations.Root!.Elements().FirstOrDefault(relation => (string?)relation.Attribute("Type") == CommentsRelation) is { } own)
        {
            string target = (string?)own.Attribute("Target") ?? "comments.xml";
            return target.StartsWith('/') ? target[1..] : "word/" + target;
        }

        string[] ids = [.. relations.Root.Elements().Select(relation => (string?)relation.Attribute("Id") ?? "")];
        int number = 1;
        while (ids.Contains(Id(number)))
        {
            number++;
        }

        relations.Root.Add(new XElement(PackageRelations + "Relationship",
            new XAttribute("Id", Id(number)), new XAttribute("Type", CommentsRelation), new XAttribute("Target", "comments.xml")));
        return "word/comments.xml";

        static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"rIdReconciled{number}");
    }

    private static void Declare(XDocument types, string comments)
    {
        if (types.Root!.Elements(ContentTypes + "Override").All(part => (string?)part.Attribute("PartName") != "/" + comments))
        {
            types.Root.Add(new XElement(ContentTypes + "Override", new XAttribute("PartName", "/" + comments), new XAttribute("ContentType", CommentsType)));
        }
    }

    private static XDocument? Part(ZipArchive zip, string name)
    {
        if (zip.GetEntry(name) is not { } entry)
        {
            return null;
        }

        using Stream stream = entry.Open();
        using XmlReader reader = XmlReader.Create(stream, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static void Save(XDocument part, Stream stream)
    {
        using XmlWriter writer = XmlWriter.Create(stream, new() { Encoding = new System.Text.UTF8Encoding(false), CloseOutput = false });
        part.Save(writer);
    }
}
