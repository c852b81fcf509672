using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Statements;
using ReservesModel.Reporting.Styles;
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

    [Theory]
    [InlineData("decision-report", "bury-2016")]
    [InlineData("covering-sheet", "guide/grants")]
    [InlineData("numbered", "cheshire-east-2015")]
    [InlineData("sections", "guide/edge-of-care")]
    public void A_validator_finds_nothing_wrong_in_a_style(string style, string plan)
    {
        FileOutlook file = StatementPapers.File(plan);
        AssertValid(StatementTrace.WithNotes(HouseStyles.Of(style).Write(file, file.Base, StatementSections.Full).Value));
    }

    [Fact]
    public void A_form_may_run_over_pages_and_its_first_box_is_a_box_like_the_others()
    {
        FileOutlook file = StatementPapers.File("bury-2016");
        using WordprocessingDocument document = Open(HouseStyles.Of("decision-report").Write(file, file.Base, StatementSections.Full).Value);
        Table form = document.MainDocumentPart!.Document!.Descendants<Table>().First();

        Assert.Equal("Decision ofCabinet", form.Elements<TableRow>().First().InnerText);
        Assert.All(form.Elements<TableRow>(), row => Assert.False(row.Descendants<KeepNext>().First().Val!.Value));
        Assert.False(form.Descendants<TableLook>().Single().FirstRow!.Value);
    }

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

    [Fact]
    public void Years_are_spread_evenly_over_the_tables_that_they_need()
    {
        using WordprocessingDocument document = Open(WordFiles.Paper(
            """
            {
              "title": "Plan", "authority": "Council", "horizon": { "from": "2016/17", "to": "2025/26" },
              "actions": { "a": { "title": "Action", "lines": { "l": { "title": "Line", "kind": "recurrent", "fullYear": "£12,345,678.90", "start": "2016-04-01" } } } }
            }
            """,
            StatementSections.FundingTable));
        Table[] tables = [.. document.MainDocumentPart!.Document!.Descendants<Table>().Where(table => table.InnerText.StartsWith("Cost or", StringComparison.Ordinal))];

        Assert.Equal([3, 3, 2, 2], tables.Select(table => table.Descendants<GridColumn>().Count() - 1));
        Assert.All(tables, table => Assert.Equal(9026, table.Descendants<GridColumn>().Sum(column => int.Parse(column.Width!.Value!, CultureInfo.InvariantCulture))));
    }

    // The bold of a wide font, which stands in where Arial is missing: 0.696 of its size a figure, 0.38 a comma; 80 on each side.
    [Theory]
    [InlineData("bury-2016")]
    [InlineData("mtfs-unitary")]
    public void A_bold_figure_in_a_wide_font_is_not_broken(string plan)
    {
        using WordprocessingDocument document = Open(StatementPapers.Of(plan, StatementSections.All));
        TableCell[] figures =
        [
            .. document.MainDocumentPart!.Document!.Descendants<TableCell>().Where(cell => cell.InnerText.StartsWith('£') || cell.InnerText.StartsWith('-')),
        ];

        Assert.NotEmpty(figures);
        Assert.All(figures, cell =>
        {
            Assert.NotNull(cell.TableCellProperties!.GetFirstChild<NoWrap>());
            double needed = 160 + (180 * cell.InnerText.Sum(character => character is ',' or '.' ? 0.38 : character is '+' ? 0.838 : 0.696));
            Assert.InRange(needed, 0, int.Parse(cell.TableCellProperties.TableCellWidth!.Width!.Value!, CultureInfo.InvariantCulture));
        });
    }

    private static string? Style(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    private static void AssertValid(StatementPaper paper) => WordFiles.AssertValid(WordFiles.Bytes(paper));

    private static WordprocessingDocument Open(StatementPaper paper) => WordFiles.Open(paper);

    private static byte[] Bytes(StatementPaper paper) => WordFiles.Bytes(paper);
}
