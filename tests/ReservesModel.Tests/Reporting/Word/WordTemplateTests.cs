using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ReservesModel.Domain.Faults;
using ReservesModel.Reporting.Statements;
using ReservesModel.Reporting.Word.Templates;
using ReservesModel.Testing;
using ReservesModel.Tests.Reporting.Statements;

namespace ReservesModel.Tests.Reporting.Word;

/// <summary>A statement on a council's page: what comes along of the template, what does not, and what is no template.</summary>
public sealed class WordTemplateTests
{
    public static TheoryData<string, string> Papers => StatementPapers.All;

    [Theory]
    [MemberData(nameof(Papers))]
    public void A_validator_finds_nothing_wrong(string plan, string section) =>
        WordFiles.AssertValid(WordFiles.Bytes(StatementPapers.Of(plan, section), Read(new())));

    [Fact]
    public void The_template_of_the_guide_goes_over_whole()
    {
        string path = Path.Combine(Repository.Scenarios, "guide", "council.dotx");
        WordTemplate template = WordTemplate.Read(path, File.ReadAllBytes(path)).Value;

        Assert.Empty(template.LeftOut);
        WordFiles.AssertValid(WordFiles.Bytes(StatementPapers.Of("mtfs-unitary", StatementSections.All), template));
    }

    [Fact]
    public void The_page_is_that_of_the_last_section_with_the_footer_of_the_one_before()
    {
        using WordprocessingDocument document = Open(new());
        SectionProperties page = document.MainDocumentPart!.Document!.Descendants<SectionProperties>().Single();

        Assert.Equal((16838u, PageOrientationValues.Landscape), (page.GetFirstChild<PageSize>()!.Width!.Value, page.GetFirstChild<PageSize>()!.Orient!.Value));
        Assert.Equal(1134u, page.GetFirstChild<PageMargin>()!.Left!.Value);
        Assert.Equal(" ANYSHIRE COUNCIL", document.MainDocumentPart.HeaderParts.Single().Header!.InnerText);
        Assert.Equal("image/png", document.MainDocumentPart.HeaderParts.Single().ImageParts.Single().ContentType);
        Assert.Contains("Anyshire Council, page", document.MainDocumentPart.FooterParts.Single().Footer!.InnerText, StringComparison.Ordinal);
        Assert.Null(page.GetFirstChild<Columns>());
    }

    [Fact]
    public void The_text_of_the_template_is_left_out_and_ours_is_as_wide_as_its_page()
    {
        using WordprocessingDocument document = Open(new());
        Body body = document.MainDocumentPart!.Document!.Body!;

        Assert.DoesNotContain("Instructions", body.InnerText, StringComparison.Ordinal);
        Assert.DoesNotContain("[Type", body.InnerText, StringComparison.Ordinal);
        Assert.All(body.Descendants<TableWidth>(), width => Assert.Equal("14570", width.Width!.Value));
    }

    [Fact]
    public void Text_is_in_the_styles_that_the_template_has_under_their_names_and_in_ours_where_it_has_none()
    {
        using WordprocessingDocument document = Open(new());
        DocumentFormat.OpenXml.Wordprocessing.Styles styles = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!;
        string[] used = [.. document.MainDocumentPart.Document!.Descendants<ParagraphStyleId>().Select(style => style.Val!.Value!).Distinct()];

        Assert.Empty(used.Except(styles.Elements<Style>().Select(style => style.StyleId!.Value!)));
        Assert.All("Titel Kop1 Standaard Lijstnummering Heading2 TableFigure Note2".Split(' '), style => Assert.Contains(style, used));
        Assert.Single(styles.Elements<Style>(), style => style.StyleName!.Val!.Value == "heading 1");
        Assert.Equal("5B2C6F", styles.Elements<Style>().Single(style => style.StyleId == "Kop1").StyleRunProperties!.Color!.Val!.Value);
        Assert.Equal("Standaard", styles.Elements<Style>().Single(style => style.StyleId == "Heading2").BasedOn!.Val!.Value);
        Assert.Equal(styles.Elements<Style>().Count(), styles.Elements<Style>().Select(style => style.StyleId!.Value).Distinct().Count());
        Assert.Equal("Georgia", styles.DocDefaults!.Descendants<RunFonts>().Single().Ascii!.Value);
    }

    [Fact]
    public void Each_numbered_list_starts_at_the_beginning_in_the_manner_of_the_template()
    {
        using WordprocessingDocument document = WordFiles.Open(WordFiles.Bytes(StatementPapers.Of("bury-2016", StatementSections.All), Read(new())));
        Numbering numbering = document.MainDocumentPart!.NumberingDefinitionsPart!.Numbering!;
        int[] lists =
        [
            .. document.MainDocumentPart.Document!.Descendants<Paragraph>()
                .Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "Lijstnummering")
                .Select(paragraph => paragraph.ParagraphProperties!.NumberingProperties!.NumberingId!.Val!.Value)
                .Distinct(),
        ];

        Assert.Equal(2, lists.Length);
        Assert.All(lists, list =>
        {
            NumberingInstance instance = numbering.Elements<NumberingInstance>().Single(of => of.NumberID!.Value == list);
            Assert.Equal(0, instance.AbstractNumId!.Val!.Value);
            Assert.Equal(1, instance.Descendants<StartOverrideNumberingValue>().Single().Val!.Value);
        });
        Assert.Equal(numbering.Elements<AbstractNum>().Count(), numbering.Elements<AbstractNum>().Select(kind => kind.AbstractNumberId!.Value).Distinct().Count());
        Assert.Equal(numbering.Elements<NumberingInstance>().Count(), numbering.Elements<NumberingInstance>().Select(list => list.NumberID!.Value).Distinct().Count());
    }

    [Fact]
    public void Settings_that_lock_or_lead_elsewhere_are_left_out_and_said()
    {
        WordTemplate template = Read(new());
        using WordprocessingDocument document = WordFiles.Open(WordFiles.Bytes(StatementPapers.Of("bury-2016", StatementSections.Full), template));
        Settings settings = document.MainDocumentPart!.DocumentSettingsPart!.Settings!;

        Assert.Null(settings.GetFirstChild<DocumentProtection>());
        Assert.Null(settings.GetFirstChild<AttachedTemplate>());
        Assert.Equal(567, settings.GetFirstChild<DefaultTabStop>()!.Val!.Value);
        Assert.Equal("what it links to outside the file", Assert.Single(template.LeftOut));
    }

    [Fact]
    public void Macros_are_left_out_and_said()
    {
        CouncilTemplate council = new() { MainType = "application/vnd.ms-word.template.macroEnabledTemplate.main+xml" };
        council.Parts["word/vbaProject.bin"] = [1, 2, 3];
        council.Change("word/_rels/document.xml.rels", "</Relationships>", "<Relationship Id=\"rId20\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/></Relationships>");

        WordTemplate template = Read(council);
        byte[] bytes = WordFiles.Bytes(StatementPapers.Of("bury-2016", StatementSections.Full), template);
        using WordprocessingDocument document = WordFiles.Open(bytes);

        Assert.Equal("its macros", template.LeftOut[0]);
        Assert.Null(document.MainDocumentPart!.VbaProjectPart);
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", document.MainDocumentPart.ContentType);
        WordFiles.AssertValid(bytes);
    }

    [Theory]
    [InlineData("<w:pict><v:shape href=\"http://example.test/\"><v:imagedata r:id=\"rId2\"/></v:shape></w:pict>")]
    [InlineData("<w:object><v:shape/></w:object>")]
    [InlineData("<w:fldChar w:fldCharType=\"begin\"/><w:instrText> INCLUDE</w:instrText><w:instrText>PICTURE \"http://example.test/a.png\" </w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>kept</w:t><w:fldChar w:fldCharType=\"end\"/>")]
    [InlineData("</w:r><w:fldSimple w:instr=\" DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"><w:r><w:t>kept</w:t></w:r></w:fldSimple><w:r>")]
    [InlineData("</w:r><w:hyperlink r:id=\"rId2\"><w:r><w:t>kept</w:t></w:r></w:hyperlink><w:r>")]
    [InlineData("</w:r><w:hyperlink r:id=\"rId2\"><w:fldSimple w:instr=\"LINK Excel\"><w:hyperlink r:id=\"rId2\"><w:r><w:t>kept</w:t></w:r></w:hyperlink></w:fldSimple></w:hyperlink><w:r>")]
    public void Nothing_in_a_header_leads_out_of_the_file(string content)
    {
        CouncilTemplate council = new();
        council.Set("word/header2.xml", CouncilTemplate.Header(content));
        council.Set("word/_rels/header2.xml.rels", CouncilTemplate.Outside("rId2", "image", "http://example.test/a.png"));

        WordTemplate template = Read(council);
        byte[] bytes = WordFiles.Bytes(StatementPapers.Of("bury-2016", StatementSections.Full), template);
        using WordprocessingDocument document = WordFiles.Open(bytes);
        HeaderPart header = document.MainDocumentPart!.HeaderParts.Single();

        WordFiles.AssertValid(bytes);
        Assert.NotEmpty(template.LeftOut);
        Assert.Empty(header.ExternalRelationships);
        Assert.DoesNotMatch("example.test|cmd.exe|rId2|LINK|instr", header.Header!.OuterXml);
        Assert.Equal(content.Contains("kept", StringComparison.Ordinal) ? "kept ANYSHIRE COUNCIL" : " ANYSHIRE COUNCIL", header.Header.InnerText);
    }

    [Fact]
    public void The_theme_comes_along_with_its_pictures_and_the_chart_is_in_its_font()
    {
        CouncilTemplate council = new();
        council.Set("word/theme/theme1.xml", $"""<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="{CouncilTemplate.Office}" name="Council"><a:themeElements><a:blip r:embed="rId1"/></a:themeElements></a:theme>""");
        council.Set("word/theme/_rels/theme1.xml.rels", CouncilTemplate.Relations(("rId1", "image", "../media/logo.png")));
        council.Change("word/_rels/document.xml.rels", "</Relationships>", $"<Relationship Id=\"rId20\" Type=\"{CouncilTemplate.Office}/theme\" Target=\"theme/theme1.xml\"/></Relationships>");
        council.Change("word/styles.xml", "w:ascii=\"Georgia\"", "w:asciiTheme=\"minorHAnsi\"");

        using WordprocessingDocument document = Open(council);
        MainDocumentPart main = document.MainDocumentPart!;

        Assert.Equal("rId1", main.ThemePart!.GetIdOfPart(main.ThemePart.ImageParts.Single()));
        Assert.Same(main.ThemePart.ImageParts.Single(), main.HeaderParts.Single().ImageParts.Single());
        Assert.Contains("typeface=\"+mn-lt\"", main.ChartParts.Single().ChartSpace!.OuterXml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_is_not_in_the_file_goes_and_one_that_is_stays()
    {
        CouncilTemplate council = new();
        council.Set("word/header2.xml", CouncilTemplate.Header(CouncilTemplate.Picture("rId1") + CouncilTemplate.Picture("rId7").Replace("r:embed", "r:link", StringComparison.Ordinal)));

        using WordprocessingDocument document = Open(council);

        Assert.Single(document.MainDocumentPart!.HeaderParts.Single().Header!.Descendants<Drawing>());
    }

    [Fact]
    public void A_template_of_nothing_but_a_page_has_our_styles()
    {
        CouncilTemplate council = new();
        foreach (string part in council.Parts.Keys.Where(name => name is not ("_rels/.rels" or "word/document.xml")).ToArray())
        {
            council.Parts.Remove(part);
        }

        byte[] bytes = WordFiles.Bytes(StatementPapers.Of("mtfs-unitary", StatementSections.All), Read(council));
        using WordprocessingDocument document = WordFiles.Open(bytes);

        WordFiles.AssertValid(bytes);
        Assert.Contains(document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>(), style => style.StyleId == "Heading1");
    }

    [Fact]
    public void A_council_that_numbers_its_paragraphs_has_no_numbers_in_tables()
    {
        CouncilTemplate council = new();
        council.Change("word/styles.xml", "<w:spacing w:after=\"120\"/>", "<w:numPr><w:numId w:val=\"2\"/></w:numPr><w:spacing w:after=\"120\"/>");

        byte[] bytes = WordFiles.Bytes(StatementPapers.Of("bury-2016", StatementSections.All), Read(council));
        using WordprocessingDocument document = WordFiles.Open(bytes);

        WordFiles.AssertValid(bytes);
        Assert.Equal(
            0,
            document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(style => style.StyleId == "TableLabel")
                .StyleParagraphProperties!.NumberingProperties!.NumberingId!.Val!.Value);
    }

    [Fact]
    public void The_bytes_are_the_same_each_time_and_in_any_culture()
    {
        WordTemplate template = Read(new());
        byte[] here = WordFiles.Bytes(StatementPapers.Of("mtfs-unitary", StatementSections.All), template);
        using CultureScope there = new("tr-TR");

        Assert.Equal(here, WordFiles.Bytes(StatementPapers.Of("mtfs-unitary", StatementSections.All), template));
        Assert.Equal(here, WordFiles.Bytes(StatementPapers.Of("mtfs-unitary", StatementSections.All), Read(new())));
    }

    public static TheoryData<string, byte[]> NoTemplates
    {
        get
        {
            byte[] whole = new CouncilTemplate().Bytes();
            TheoryData<string, byte[]> all = new()
            {
                { "no Word file", [] },
                { "no Word file", Encoding.UTF8.GetBytes("Dear all, the template is attached.") },
                { "damaged", whole[..(whole.Length / 2)] },
                { "damaged", [.. whole[..200], .. Enumerable.Repeat((byte)0xAA, whole.Length - 200)] },
                { "protected by a password", [0xD0, 0xCF, 0x11, 0xE0, .. new byte[508], .. Encoding.Unicode.GetBytes("EncryptedPackage")] },
                { "old form", [0xD0, 0xCF, 0x11, 0xE0, .. new byte[508], .. Encoding.Unicode.GetBytes("WordDocument")] },
                { "damaged", Spoilt("word/document.xml", "<w:body>", "<w:body><w:p>") },
                { "damaged", Spoilt("word/styles.xml", "<w:styles", "<!DOCTYPE a [<!ENTITY b \"c\">]><w:styles") },
                { "Strict", Spoilt("word/document.xml", CouncilTemplate.Main, "http://purl.oclc.org/ooxml/wordprocessingml/main") },
                { "no Word file", Spoilt("_rels/.rels", "word/document.xml", "word/nothing.xml") },
                { "no Word file", new CouncilTemplate { MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" }.Bytes() },
                { "between its margins", Spoilt("word/document.xml", "w:left=\"1134\"", "w:left=\"14000\"") },
                { "far larger", Spoilt("word/header2.xml", "<w:t ", string.Concat(Enumerable.Repeat("<w:sdt>", 100_000)) + "<w:t ") },
            };
            CouncilTemplate bomb = new();
            bomb.Parts["word/media/logo.png"] = new byte[80 * 1024 * 1024];
            all.Add("far larger", bomb.Bytes());
            CouncilTemplate deep = new();
            deep.Set("word/header2.xml", CouncilTemplate.Header(string.Concat(Enumerable.Repeat("<w:sdt>", 50_000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 50_000))));
            all.Add("far larger", deep.Bytes());
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(NoTemplates), DisableDiscoveryEnumeration = true)]
    public void What_is_no_template_is_refused_in_words(string why, byte[] bytes)
    {
        Outcome<WordTemplate> read = WordTemplate.Read("council.dotx", bytes);

        Assert.Contains(why, Assert.Single(read.Faults).Message, StringComparison.Ordinal);
    }

    // Whatever a byte is, there is a template or a fault, and what a template gives can be written.
    [Fact]
    public void A_template_with_any_byte_changed_is_read_or_refused()
    {
        byte[] whole = new CouncilTemplate().Bytes();
        for (int at = 0; at < whole.Length; at += 7)
        {
            byte[] spoilt = [.. whole];
            spoilt[at] ^= 0x5A;
            Outcome<WordTemplate> read = WordTemplate.Read("council.dotx", spoilt);
            if (read.Succeeded)
            {
                Assert.NotEmpty(WordFiles.Bytes(WordFiles.Paper(Small), read.Value));
            }
        }
    }

    private const string Small = """
        { "title": "Plan", "authority": "Council", "horizon": { "from": "2016/17", "to": "2016/17" },
          "actions": { "a": { "title": "Action", "lines": { "l": { "title": "Line", "kind": "one-off", "amount": "£50K", "year": "2016/17" } } } } }
        """;

    private static byte[] Spoilt(string part, string from, string to)
    {
        CouncilTemplate council = new();
        council.Change(part, from, to);
        return council.Bytes();
    }

    private static WordTemplate Read(CouncilTemplate council) => WordTemplate.Read("council.dotx", council.Bytes()).Value;

    private static WordprocessingDocument Open(CouncilTemplate council) =>
        WordFiles.Open(WordFiles.Bytes(StatementPapers.Of("bury-2016", StatementSections.All), Read(council)));
}
