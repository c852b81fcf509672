using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using ReservesModel.Reporting.Statements;
using ReservesModel.Reporting.Word;
using ReservesModel.Testing;
using ReservesModel.Tests.Reporting.Statements;

namespace ReservesModel.Tests.Reporting.Word;

public sealed class WordPaperTests
{
    public static TheoryData<string, string> Papers => StatementPapers.All;

    [Theory]
    [MemberData(nameof(Papers))]
    public void A_validator_finds_nothing_wrong(string plan, string section) => AssertValid(StatementPapers.Of(plan, section));

    [Fact]
    public void A_validator_finds_nothing_wrong_where_a_plan_says_markup() =>
        Assert.All(StatementSections.Names, section => AssertValid(StatementPapers.Hostile(section)));

    [Fact]
    public void What_a_plan_says_stands_there_as_it_says_it()
    {
        using WordprocessingDocument document = Open(StatementPapers.Hostile(StatementSections.Full));

        Assert.Contains("</w:t><w:br/> <script>alert(\"1\")</script> ]]> &amp; &#x41;", document.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        Assert.Empty(document.MainDocumentPart.Document.Descendants<Break>());
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void The_bytes_are_the_same_each_time_and_in_any_culture(string culture)
    {
        byte[] here = Bytes(StatementPapers.Of("mtfs-unitary", StatementSections.Full));
        using CultureScope there = new(culture);

        Assert.Equal(here, Bytes(StatementPapers.Of("mtfs-unitary", StatementSections.Full)));
    }

    [Fact]
    public void A_table_has_a_header_row_that_comes_again_a_caption_and_a_description()
    {
        using WordprocessingDocument document = Open(StatementPapers.Of("bury-2016", StatementSections.Full));
        Table table = document.MainDocumentPart!.Document!.Descendants<Table>().First();

        Assert.Single(table.Descendants<TableHeader>());
        Assert.Equal("Cost or source2016/172017/182018/19", table.Elements<TableRow>().First().InnerText);
        Assert.Equal("Costs and funding by year", table.Descendants<TableCaption>().Single().Val!.Value);
        Assert.Contains("each financial year", table.Descendants<TableDescription>().Single().Val!.Value, StringComparison.Ordinal);
        Assert.Equal("Table 1: Costs and funding by year", table.PreviousSibling()!.InnerText);
    }

    [Fact]
    public void A_part_has_a_heading_of_the_first_level_and_the_page_is_A4_with_numbers()
    {
        using WordprocessingDocument document = Open(StatementPapers.Of("bury-2016", StatementSections.Full));
        Body body = document.MainDocumentPart!.Document!.Body!;

        Assert.Equal(
            ["In short", "Financial implications", "Figures by year"],
            body.Elements<Paragraph>().Where(paragraph => Style(paragraph) == "Heading1").Select(paragraph => paragraph.InnerText));
        Assert.Equal((11906u, 16838u), (body.Descendants<PageSize>().Single().Width!.Value, body.Descendants<PageSize>().Single().Height!.Value));
        Assert.Contains(" PAGE ", document.MainDocumentPart.FooterParts.Single().Footer!.OuterXml, StringComparison.Ordinal);
        Assert.Equal("en-GB", document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val!.Value);
    }

    [Fact]
    public void Years_that_do_not_stand_side_by_side_go_into_further_tables_and_none_is_lost()
    {
        using WordprocessingDocument document = Open(StatementPapers.Of("mtfs-unitary", StatementSections.FundingTable));
        string[] headers =
        [
            .. document.MainDocumentPart!.Document!.Descendants<Table>()
                .Select(table => table.Elements<TableRow>().First())
                .Where(row => row.InnerText.StartsWith("Cost or source", StringComparison.Ordinal))
                .SelectMany(row => row.Elements<TableCell>().Skip(1).Select(cell => cell.InnerText)),
        ];

        Assert.Equal(StatementPapers.File("mtfs-unitary").Base.Outlook.Years.Select(year => year.ToString()), headers);
    }

    private static string? Style(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    private static void AssertValid(StatementPaper paper)
    {
        using WordprocessingDocument document = Open(paper);

        Assert.All([FileFormatVersions.Office2019, FileFormatVersions.Microsoft365], version => Assert.Empty(
            new OpenXmlValidator(version).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")));
    }

    private static WordprocessingDocument Open(StatementPaper paper) =>
        WordprocessingDocument.Open(new MemoryStream(Bytes(paper)), isEditable: false);

    private static byte[] Bytes(StatementPaper paper)
    {
        using MemoryStream stream = new();
        WordPaper.Write(paper, stream);
        return stream.ToArray();
    }
}
