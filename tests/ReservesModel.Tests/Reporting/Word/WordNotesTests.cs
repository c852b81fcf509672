using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Statements;
using ReservesModel.Reporting.Styles;
using ReservesModel.Reporting.Word.Templates;
using ReservesModel.Testing;
using ReservesModel.Tests.Reporting.Statements;

namespace ReservesModel.Tests.Reporting.Word;

/// <summary>How the figures of a statement are made, as endnotes of its Word document.</summary>
public sealed class WordNotesTests
{
    private const string TheirNotes = $"""
        <w:endnotes xmlns:w="{CouncilTemplate.Main}" xmlns:r="{CouncilTemplate.Office}">
        <w:endnote w:type="separator" w:id="0"><w:p><w:pPr><w:pStyle w:val="Eindnoottekst"/></w:pPr><w:r><w:t>Notes of the council</w:t></w:r></w:p></w:endnote>
        <w:endnote w:type="continuationNotice" w:id="1"><w:p><w:r><w:t>continued</w:t></w:r></w:p></w:endnote>
        <w:endnote w:id="2"><w:p><w:r><w:t>See </w:t></w:r><w:hyperlink r:id="rId1"><w:r><w:t>the guidance</w:t></w:r></w:hyperlink></w:p></w:endnote>
        </w:endnotes>
        """;

    private const string TheirStyles = """
        <w:style w:type="paragraph" w:styleId="Eindnoottekst"><w:name w:val="endnote text"/><w:basedOn w:val="Standaard"/><w:rPr><w:color w:val="5B2C6F"/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="Eindnootmarkering"><w:name w:val="endnote reference"/><w:rPr><w:b/><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>
        """;

    public static TheoryData<string, string> Plans
    {
        get
        {
            TheoryData<string, string> plans = [];
            foreach (string style in HouseStyles.Names)
            {
                foreach (string plan in new[] { "bury-2016", "mtfs-unitary", "guide/edge-of-care" })
                {
                    plans.Add(style, plan);
                }
            }

            return plans;
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void The_numbers_and_what_they_say_are_those_of_the_text_form(string style, string plan)
    {
        StatementPaper paper = Paper(style, plan);
        foreach (WordTemplate? template in new[] { null, Template(new()), Template(WithNotesOfTheirOwn()) })
        {
            byte[] bytes = WordFiles.Bytes(StatementTrace.WithNotes(paper), template);
            using WordprocessingDocument document = WordFiles.Open(bytes);
            StatementPaper text = StatementTrace.Of(paper);

            WordFiles.AssertValid(bytes);
            Assert.Equal(
                StatementFigures.Text(text with { Parts = text.Parts.RemoveAt(text.Parts.Length - 1) }).Split('\n').Where(line => line.Contains(" [", StringComparison.Ordinal)),
                document.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(paragraph => Text(document, paragraph)).Where(line => line.Contains(" [", StringComparison.Ordinal)));
            Assert.Equal(
                Assert.IsType<Block.Points>(Assert.Single(text.Parts[^1].Blocks)).Items.Select(item => " " + item),
                Notes(document).Select(note => note.InnerText));
        }
    }

    [Fact]
    public void A_figure_that_is_said_again_has_the_number_of_its_note()
    {
        using WordprocessingDocument document = WordFiles.Open(StatementTrace.WithNotes(StatementPapers.Of("bury-2016", StatementSections.Summary)));
        Paragraph text = document.MainDocumentPart!.Document!.Descendants<Paragraph>().Single(paragraph => paragraph.InnerText.StartsWith("The plan would cost", StringComparison.Ordinal));

        Assert.Equal([1, 2, 3, 4], text.Descendants<EndnoteReference>().Select(reference => (int)reference.Id!.Value));
        Assert.Equal([@" NOTEREF _RefFigure2 \f \h ", @" NOTEREF _RefFigure2 \f \h "], text.Descendants<SimpleField>().Select(field => field.Instruction!.Value));
        Assert.Equal(["2", "2"], text.Descendants<SimpleField>().Select(field => field.InnerText));
        Assert.Single(text.Descendants<BookmarkStart>(), start => start.Name == "_RefFigure2");
    }

    [Fact]
    public void Notes_are_counted_in_figures_under_the_lines_that_the_settings_name()
    {
        using WordprocessingDocument document = WordFiles.Open(StatementTrace.WithNotes(StatementPapers.Of("bury-2016", StatementSections.Full)));
        EndnoteDocumentWideProperties settings = document.MainDocumentPart!.DocumentSettingsPart!.Settings!.GetFirstChild<EndnoteDocumentWideProperties>()!;

        Assert.Equal(NumberFormatValues.Decimal, settings.NumberingFormat!.Val!.Value);
        Assert.Equal([-1, 0], settings.Elements<EndnoteSpecialReference>().Select(special => (int)special.Id!.Value));
        Assert.Equal(
            [FootnoteEndnoteValues.Separator, FootnoteEndnoteValues.ContinuationSeparator],
            document.MainDocumentPart.EndnotesPart!.Endnotes!.Elements<Endnote>().Take(2).Select(note => note.Type!.Value));
        Assert.Equal(NumberFormatValues.Decimal, document.MainDocumentPart.Document!.Descendants<SectionProperties>().Single().Descendants<NumberingFormat>().Single().Val!.Value);
    }

    [Fact]
    public void The_notes_of_a_template_are_left_out_and_its_lines_and_styles_are_kept()
    {
        byte[] bytes = WordFiles.Bytes(StatementTrace.WithNotes(StatementPapers.Of("bury-2016", StatementSections.Full)), Template(WithNotesOfTheirOwn()));
        using WordprocessingDocument document = WordFiles.Open(bytes);
        MainDocumentPart main = document.MainDocumentPart!;
        Endnote[] all = [.. main.EndnotesPart!.Endnotes!.Elements<Endnote>()];

        WordFiles.AssertValid(bytes);
        Assert.Equal(Enumerable.Range(0, all.Length).Select(id => (long)id), all.Select(note => note.Id!.Value).Order());
        Assert.Equal(["Notes of the council", "continued", ""], all.Take(3).Select(note => note.InnerText));
        Assert.DoesNotContain("guidance", main.EndnotesPart.Endnotes.InnerText, StringComparison.Ordinal);
        Assert.Empty(main.EndnotesPart.Parts);
        Assert.All(Notes(document), note => Assert.Equal("Eindnoottekst", note.Descendants<ParagraphStyleId>().Single().Val!.Value));
        Assert.All(main.Document!.Descendants<EndnoteReference>(), reference => Assert.Equal("Eindnootmarkering", ((Run)reference.Parent!).RunProperties!.RunStyle!.Val!.Value));
        Assert.Equal(
            all.Take(3).Select(note => note.Id!.Value),
            main.DocumentSettingsPart!.Settings!.Descendants<EndnoteSpecialReference>().Select(special => special.Id!.Value));
        Assert.Equal(
            NumberFormatValues.Decimal, main.DocumentSettingsPart.Settings!.Descendants<NumberingFormat>().Single().Val!.Value);
    }

    [Fact]
    public void A_paper_without_notes_has_no_part_for_them()
    {
        foreach (WordTemplate? template in new[] { null, Template(WithNotesOfTheirOwn()) })
        {
            using WordprocessingDocument document = WordFiles.Open(WordFiles.Bytes(StatementPapers.Of("bury-2016", StatementSections.Full), template));

            Assert.Null(document.MainDocumentPart!.EndnotesPart);
            Assert.Empty(document.MainDocumentPart.DocumentSettingsPart!.Settings!.Descendants<EndnoteSpecialReference>());
        }
    }

    [Fact]
    public void The_bytes_are_the_same_each_time_and_in_any_culture()
    {
        WordTemplate template = Template(WithNotesOfTheirOwn());
        byte[] own = Bytes(null), theirs = Bytes(template);
        using CultureScope there = new("tr-TR");

        Assert.Equal(own, Bytes(null));
        Assert.Equal(theirs, Bytes(template));

        static byte[] Bytes(WordTemplate? template) => WordFiles.Bytes(StatementTrace.WithNotes(Paper("decision-report", "mtfs-unitary")), template);
    }

    [Fact]
    public void What_a_plan_says_stands_in_a_note_as_it_says_it()
    {
        byte[] bytes = WordFiles.Bytes(StatementTrace.WithNotes(StatementPapers.Hostile(StatementSections.Full)));
        using WordprocessingDocument document = WordFiles.Open(bytes);

        WordFiles.AssertValid(bytes);
        Assert.Contains("</w:t><w:br/> <script>", document.MainDocumentPart!.EndnotesPart!.Endnotes!.InnerText, StringComparison.Ordinal);
    }

    private static StatementPaper Paper(string style, string plan)
    {
        FileOutlook file = StatementPapers.File(plan);
        return HouseStyles.Of(style).Write(file, file.Base, StatementSections.Full).Value;
    }

    private static CouncilTemplate WithNotesOfTheirOwn()
    {
        CouncilTemplate council = new();
        council.Set("word/endnotes.xml", TheirNotes);
        council.Set("word/_rels/endnotes.xml.rels", CouncilTemplate.Outside("rId1", "hyperlink", "http://example.test/"));
        council.Change("word/_rels/document.xml.rels", "</Relationships>", $"<Relationship Id=\"rId30\" Type=\"{CouncilTemplate.Office}/endnotes\" Target=\"endnotes.xml\"/></Relationships>");
        council.Change("word/styles.xml", "</w:styles>", TheirStyles);
        council.Change("word/settings.xml", "<w:themeFontLang", "<w:endnotePr><w:numFmt w:val=\"lowerRoman\"/><w:endnote w:id=\"0\"/></w:endnotePr><w:themeFontLang");
        return council;
    }

    private static WordTemplate Template(CouncilTemplate council) => WordTemplate.Read("council.dotx", council.Bytes()).Value;

    private static Endnote[] Notes(WordprocessingDocument document) =>
        [.. document.MainDocumentPart!.EndnotesPart!.Endnotes!.Elements<Endnote>().Where(note => note.Type is null)];

    // A paragraph with the numbers that the word processor will show, each as the text form has it.
    private static string Text(WordprocessingDocument document, Paragraph paragraph)
    {
        long[] notes = [.. Notes(document).Select(note => note.Id!.Value)];
        StringBuilder text = new();
        foreach (OpenXmlElement part in paragraph.Elements())
        {
            text.Append(part switch
            {
                SimpleField field when field.Instruction!.Value!.Contains("NOTEREF", StringComparison.Ordinal) => $" [{field.InnerText}]",
                Run run when run.GetFirstChild<EndnoteReference>() is { } reference => $" [{Array.IndexOf(notes, reference.Id!.Value) + 1}]",
                _ => part.InnerText,
            });
        }

        return text.ToString();
    }
}
