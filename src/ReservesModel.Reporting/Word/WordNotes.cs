using System.Collections.Frozen;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ReservesModel.Reporting.Statements;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Word;

/// <summary>The endnotes of a document: what each says, the lines between them and the text, and the numbers at the figures. The word
/// processor counts the notes as they stand in the text, which is how a paper numbers them; 1, 2, 3, whatever a template has, so that the
/// numbers are those of every other form.</summary>
internal sealed class WordNotes
{
    internal const string Introduction =
        "Each note at the end of this document says what the figure that has its number is the sum of, down to the lines of the plan: file, line and column.";

    private const string Name = "endnotes";

    private static readonly XNamespace Main = WordXml.Main;

    // What may not come before the setting of the notes.
    private static readonly FrozenSet<string> After = ["compat", "themeFontLang", "clrSchemeMapping", "decimalSymbol", "listSeparator"];

    private readonly StatementPaper _paper;
    private readonly WordLook _look;
    private readonly XElement _lines;
    private readonly int _first;

    /// <param name="paper">The paper.</param>
    /// <param name="look">How the document looks.</param>
    /// <param name="lines">The lines that a template has between its text and its notes; null where there are none.</param>
    internal WordNotes(StatementPaper paper, WordLook look, XElement? lines)
    {
        (_paper, _look) = (paper, look);
        _lines = new(lines ?? new XElement(Main + Name, new XAttribute(XNamespace.Xmlns + "w", Main)));
        AddLine("separator", -1);
        AddLine("continuationSeparator", 0);
        _first = Math.Max(0, _lines.Elements().Max(Id)!.Value) + 1;
    }

    internal bool HasAny => !_paper.Notes.IsEmpty;

    /// <summary>How the document knows them; nothing where there are none.</summary>
    internal IEnumerable<Relation> Relations => HasAny ? [new("rIdEndnotes", $"{PackageWriter.Relationships}/{Name}", $"{Name}.xml")] : [];

    /// <summary>What a page says of them, for the programs that do not go by the settings; null where there are none.</summary>
    internal XElement? OfPage => HasAny ? new(Main + "endnotePr", Numerals()) : null;

    /// <summary>Whether a note is a line between the text and the notes, or what stands there where they go over a page.</summary>
    internal static bool IsLine(XElement note) => Kind(note) is "separator" or "continuationSeparator" or "continuationNotice";

    internal static string Kind(XElement note) => (string?)note.Attribute(Main + "type") ?? "normal";

    internal static int? Id(XElement note) => int.TryParse(
        (string?)note.Attribute(Main + "id"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int id) && id is >= -1 and < 1000 ? id : null;

    /// <summary>Adds the part; nothing where there are no notes.</summary>
    internal void AddTo(PackageWriter package)
    {
        if (HasAny)
        {
            package.Add($"word/{Name}.xml", $"{WordPaper.Parts}{Name}+xml", Write);
        }
    }

    /// <summary>The settings of a document with what it has to know of its notes; as they are where there are none.</summary>
    internal XElement In(XElement settings)
    {
        if (!HasAny)
        {
            return settings;
        }

        XElement all = new(settings), notes = new(
            Main + "endnotePr",
            new XElement(Main + "pos", new XAttribute(Main + "val", "docEnd")),
            Numerals(),
            _lines.Elements().Select(line => new XElement(Main + "endnote", new XAttribute(Main + "id", Id(line)!.Value))));
        if (all.Elements().FirstOrDefault(element => After.Contains(element.Name.LocalName)) is { } next)
        {
            next.AddBeforeSelf(notes);
        }
        else
        {
            all.Add(notes);
        }

        return all;
    }

    /// <summary>Puts the number of a note into a text.</summary>
    /// <param name="xml">What it is written to.</param>
    /// <param name="number">The number.</param>
    /// <param name="isFirst">Whether the note stands here; where a figure is said again, its number is that of the note.</param>
    internal void Mark(XmlWriter xml, int number, bool isFirst)
    {
        // A name that begins so is not among those that are shown to the user.
        string place = string.Create(CultureInfo.InvariantCulture, $"_RefFigure{number}");
        if (!isFirst)
        {
            WordXml.Field(xml, $@"NOTEREF {place} \f \h", number.ToString(CultureInfo.InvariantCulture), _look.Style(WordStyles.NoteMark));
            return;
        }

        WordXml.Start(xml, "bookmarkStart");
        WordXml.Attribute(xml, "id", number);
        WordXml.Attribute(xml, "name", place);
        xml.WriteEndElement();
        WordXml.StartRun(xml, _look.Style(WordStyles.NoteMark));
        WordXml.Start(xml, "endnoteReference");
        WordXml.Attribute(xml, "id", IdOf(number));
        xml.WriteEndElement();
        xml.WriteEndElement();
        WordXml.Start(xml, "bookmarkEnd");
        WordXml.Attribute(xml, "id", number);
        xml.WriteEndElement();
    }

    private static XElement Numerals() => new(Main + "numFmt", new XAttribute(Main + "val", "decimal"));

    private int IdOf(int number) => _first + number - 1;

    private void AddLine(string kind, int id)
    {
        if (_lines.Elements().Any(line => Kind(line) == kind))
        {
            return;
        }

        while (_lines.Elements().Any(line => Id(line) == id))
        {
            id++;
        }

        _lines.Add(new XElement(
            Main + "endnote",
            new XAttribute(Main + "type", kind),
            new XAttribute(Main + "id", id),
            new XElement(Main + "p", new XElement(Main + "r", new XElement(Main + kind)))));
    }

    private void Write(XmlWriter xml)
    {
        XElement all = new(_lines);
        using (XmlWriter notes = all.CreateWriter())
        {
            for (int number = 1; number <= _paper.Notes.Length; number++)
            {
                Write(notes, number);
            }
        }

        all.WriteTo(xml);
    }

    private void Write(XmlWriter xml, int number)
    {
        WordXml.Start(xml, "endnote");
        WordXml.Attribute(xml, "id", IdOf(number));
        WordXml.Paragraph(xml, _look.Style(WordStyles.NoteText), () =>
        {
            WordXml.StartRun(xml, _look.Style(WordStyles.NoteMark));
            WordXml.Empty(xml, "endnoteRef");
            xml.WriteEndElement();
            WordXml.Run(xml, " " + _paper.Notes[number - 1]);
        });
        xml.WriteEndElement();
    }
}
