using System.Xml;
using ReservesModel.Reporting.Charts;
using ReservesModel.Reporting.Statements;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Word;

/// <summary>The text itself: a title, a heading for each part, paragraphs, lists and tables, and the page that they stand on.</summary>
internal sealed class DocumentPart
{
    private readonly XmlWriter _xml;
    private readonly WordLook _look;
    private readonly WordNotes _notes;
    private readonly HashSet<int> _noted = [];
    private int _lists;
    private int _tables;
    private int _charts;

    private DocumentPart(XmlWriter xml, WordLook look, WordNotes notes) => (_xml, _look, _notes) = (xml, look, notes);

    internal static void Write(StatementPaper paper, WordLook look, WordNotes notes, XmlWriter xml) => new DocumentPart(xml, look, notes).Write(paper);

    private void Write(StatementPaper paper)
    {
        WordXml.Start(_xml, "document");
        _xml.WriteAttributeString("xmlns", "r", null, PackageWriter.Relationships);
        WordXml.Start(_xml, "body");
        Paragraph(WordStyles.Title, $"{paper.Kind}: {paper.Title}");
        foreach (StatementPart part in paper.Parts)
        {
            Paragraph(WordStyles.Heading1, part.Heading);
            foreach (Block block in part.Blocks)
            {
                Write(block);
            }
        }

        Paragraph(WordStyles.Note, StatementPaper.Draft);
        if (_notes.HasAny)
        {
            // The word processor puts the notes after all that the document holds.
            Paragraph(WordStyles.Heading1, StatementTrace.Heading);
            Paragraph(WordStyles.Normal, WordNotes.Introduction);
        }

        _look.WritePage(_xml, _notes.OfPage);
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Block.Subheading heading:
                Paragraph(WordStyles.Heading2, heading.Text);
                break;
            case Block.Words words:
                WordXml.Paragraph(_xml, _look.Style(WordStyles.Normal), () => Runs(words.Text));
                break;
            case Block.Points points:
                int? number = points.AreNumbered ? _lists++ : null;
                foreach (Prose point in points.Items)
                {
                    WordXml.Paragraph(
                        _xml,
                        _look.PointStyle(points.AreNumbered),
                        () => Runs(point),
                        () => _look.UseList(_xml, number));
                }

                break;
            case Block.Form form:
                WordForm.Write(_xml, _look, form, Write);
                break;
            case Block.Figures figures:
                _tables = WordTable.Write(_xml, _look, figures, _tables);
                Draw(figures.Chart);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block, "It has no place in a document.");
        }
    }

    // A number stands right after its figure.
    private void Runs(Prose text)
    {
        List<ProsePart> unwritten = [];
        foreach (ProsePart part in text.Parts)
        {
            unwritten.Add(part);
            if (part.Note is { } number)
            {
                WriteWords();
                _notes.Mark(_xml, number, _noted.Add(number));
            }
        }

        if (unwritten.Count > 0 || text.Parts.Count == 0)
        {
            WriteWords();
        }

        void WriteWords()
        {
            WordXml.Run(_xml, string.Concat(unwritten.Select(part => part.Words)));
            unwritten.Clear();
        }
    }

    private void Draw(YearChart? chart)
    {
        if (chart is not null)
        {
            WordXml.Paragraph(
                _xml,
                _look.Style(WordStyles.Chart),
                () => WordChart.Place(_xml, chart, _look.Width, _charts++),
                chart.Notes.IsEmpty ? null : () => WordXml.Empty(_xml, "keepNext"));
            foreach (string note in chart.Notes)
            {
                Paragraph(WordStyles.Note, note);
            }
        }
    }

    private void Paragraph(string style, string words) => WordXml.Paragraph(_xml, _look.Style(style), words);
}
