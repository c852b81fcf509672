using System.Collections.Immutable;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using ReservesModel.Domain.Faults;

namespace ReservesModel.Reporting.Word.Templates;

/// <summary>What a council's Word template gives to a document: its page, its headers and footers with their pictures, its styles, its
/// lists and its theme. Its own text, its macros and whatever leads out of the file do not come along.</summary>
public sealed class WordTemplate
{
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private static readonly XNamespace Main = WordXml.Main;

    private WordTemplate(TemplatePackage package, string document)
    {
        CarriedParts parts = new(package);
        Section = TemplateSection.Of(package, document, parts);
        Lists = Take("numbering");
        Theme = package.Related(document, "theme") is { } theme
            ? parts.Take(theme, XName.Get("theme", "http://schemas.openxmlformats.org/drawingml/2006/main"), "theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml")
            : null;
        Styles = Read("styles");
        Notes = TemplateNotes.Of(Read("endnotes"));
        Settings = TemplateSettings.Of(Read("settings"));
        Parts = [.. parts.All];
        bool leftLinks = parts.LeftLinks || (package.Related(document, "settings") is { } settings && package.Relations(settings).Values.Any(TemplatePackage.IsExternal));
        LeftOut =
        [
            .. HasMacros(package, document) ? ["its macros"] : Array.Empty<string>(),
            .. leftLinks ? ["what it links to outside the file"] : Array.Empty<string>(),
        ];

        CarriedPart? Take(string kind) => package.Related(document, kind) is { } part ? parts.Take(part, Main + kind, $"{kind}.xml", $"{WordPaper.Parts}{kind}+xml") : null;

        XElement? Read(string kind) => package.Related(document, kind) is { } part ? package.Read(part) : null;
    }

    /// <summary>What did not come along and might be missed, as parts of a sentence; nothing where all did.</summary>
    public ImmutableArray<string> LeftOut { get; }

    internal TemplateSection Section { get; }

    internal CarriedPart? Lists { get; }

    internal CarriedPart? Theme { get; }

    internal XElement? Styles { get; }

    /// <summary>What stands between its text and its endnotes; null where it has none.</summary>
    internal XElement? Notes { get; }

    internal XElement Settings { get; }

    /// <summary>All that goes along as it is.</summary>
    internal ImmutableArray<CarriedPart> Parts { get; }

    /// <summary>Reads a template, or a document that stands for one.</summary>
    /// <param name="path">Its name, for messages.</param>
    /// <param name="bytes">What it holds.</param>
    public static Outcome<WordTemplate> Read(string path, byte[] bytes)
    {
        if (bytes is [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            // Word locks the whole of a file with a password into a stream of this name.
            bool isLocked = bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
            return Wrong(isLocked ? TemplateFaults.Password(path) : TemplateFaults.OldForm(path));
        }
        if (bytes is not [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..])
        {
            return Wrong(TemplateFaults.NotWord(path));
        }

        try
        {
            using TemplatePackage package = new(new MemoryStream(bytes));
            return Read(path, package);
        }
        catch (TemplateTooLargeException)
        {
            return Wrong(TemplateFaults.TooLarge(path));
        }
        catch (Exception damaged) when (damaged is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException)
        {
            return Wrong(TemplateFaults.Damaged(path)); // all that the archive and the XML reader say of one
        }
    }

    private static Outcome<WordTemplate> Read(string path, TemplatePackage package)
    {
        if (package.Related("", "officeDocument") is not { } document || !package.TypeOf(document).Contains("word", StringComparison.OrdinalIgnoreCase))
        {
            return Wrong(TemplateFaults.NotWord(path));
        }

        using (XmlReader xml = package.Open(document)!)
        {
            xml.MoveToContent();
            if (xml.NamespaceURI != WordXml.Main || xml.LocalName != "document")
            {
                return Wrong(xml.NamespaceURI == Strict ? TemplateFaults.Strict(path) : TemplateFaults.NotWord(path));
            }
        }

        WordTemplate template = new(package, document);
        return template.Section.HasRoom ? Outcome<WordTemplate>.Of(template) : Wrong(TemplateFaults.NoRoom(path));
    }

    private static bool HasMacros(TemplatePackage package, string document) =>
        package.TypeOf(document).Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)
        || package.Relations(document).Values.Any(relation => TemplatePackage.IsOf(relation, "vbaProject"));

    private static Outcome<WordTemplate> Wrong(Fault fault) => Outcome<WordTemplate>.Wrong([fault]);
}
