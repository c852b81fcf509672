using System.IO.Compression;
using System.Text;
using ReservesModel.Domain.Claims;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Claims;

namespace ReservesModel.Tests.Loading.Claims;

public sealed class ReportReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reserves-report-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("£195K", 195_000, 1_000)]
    [InlineData("£195,000", 195_000, 1)]
    [InlineData("£0.195m", 195_000, 1_000)]
    [InlineData("195k", 195_000, 1_000)]
    [InlineData("£1.2 million", 1_200_000, 100_000)]
    [InlineData("£195,000.50", 195_000.50, 0.01)]
    [InlineData("£2bn", 2_000_000_000, 1_000_000_000)]
    public void An_amount_is_read_with_the_places_that_it_is_printed_to(string printed, decimal amount, decimal step)
    {
        Claim claim = Assert.Single(Claims($"The plan costs {printed} in 2016/17."));

        Assert.Equal(printed, claim.Printed);
        Assert.Equal(amount, claim.Amount.Pounds);
        Assert.Equal(step, claim.Step.Pounds);
    }

    [Theory]
    [InlineData("£190,000 for 2017/18 and beyond", ClaimTime.Onwards, "2017/18")]
    [InlineData("190,000 for 2017/18 and beyond", ClaimTime.Onwards, "2017/18")]
    [InlineData("£190,000 in each of 2017/18 and 2018/19", ClaimTime.EachYear, "2017/18 2018/19")]
    [InlineData("£190,000 in each year from 2016/17 to 2018/19", ClaimTime.EachYear, "2016/17 2017/18 2018/19")]
    [InlineData("£190,000 over 2016/17 to 2018/19", ClaimTime.Together, "2016/17 2017/18 2018/19")]
    [InlineData("£190,000 in 2017/18 and 2018/19", ClaimTime.EachOrTogether, "2017/18 2018/19")]
    [InlineData("£190,000 a year", ClaimTime.PerAnnum, "")]
    [InlineData("£190,000 per annum", ClaimTime.PerAnnum, "")]
    [InlineData("£190,000 in a full year", ClaimTime.FullYear, "")]
    [InlineData("£190,000 in total", ClaimTime.Together, "")]
    [InlineData("£190,000 over three years", ClaimTime.Together, "")]
    [InlineData("£190,000 at 31 March 2018", ClaimTime.Closing, "2017/18")]
    [InlineData("£190,000 at the start of 2017/18", ClaimTime.Opening, "2017/18")]
    [InlineData("£190,000 in 2016/18", ClaimTime.NotStated, "")]
    public void The_time_of_an_amount_is_what_is_said_beside_it(string words, ClaimTime time, string years)
    {
        Claim claim = Assert.Single(Claims($"It costs {words}."));

        Assert.Equal(time, claim.Time);
        Assert.Equal(years, string.Join(' ', claim.Years));
    }

    [Fact]
    public void Each_amount_has_its_own_year_and_words()
    {
        Claim[] claims = Claims("£100,000 in 2016/17 would be one-off, and £190,000 in each of 2017/18 and 2018/19 would be recurrent.");

        Assert.Equal("2016/17", Assert.Single(claims[0].Years).ToString());
        Assert.Equal("¦ in would be one-off", claims[0].Words);
        Assert.Equal("2017/18", claims[1].Years[0].ToString());
        Assert.Contains("recurrent", claims[1].Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_in_a_text_is_its_line_and_column() => Assert.Equal(
        "report.txt:4:4", Assert.Single(Claims("Costs.\n\nAll\nof £195K")).Place.InFile);

    [Fact]
    public void Deleted_text_of_tracked_changes_is_not_part_of_a_Word_report()
    {
        Report report = ReportReader.Read(Word("""
            <w:p><w:r><w:t>The plan costs </w:t></w:r><w:del><w:r><w:delText>£300K</w:delText><w:t>£301K</w:t></w:r></w:del>
            <w:ins><w:r><w:t>£195K</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> in 2016/17.</w:t></w:r></w:p>
            """)).Value;

        Claim claim = Assert.Single(Assert.Single(report.Passages).Claims);
        Assert.Equal("£195K", claim.Printed);
        Assert.Equal("report.docx[paragraph 1]", claim.Place.InFile);
    }

    [Theory]
    [InlineData("""<w:r><w:endnoteReference w:id="1"/></w:r>""")]
    [InlineData("""<w:fldSimple w:instr=" NOTEREF _Ref1 \\f \\h "><w:r><w:t>2</w:t></w:r></w:fldSimple>""")]
    [InlineData("""<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> NOTE</w:instrText></w:r><w:r><w:instrText>REF _Ref1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>""")]
    [InlineData("""<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>12</w:t></w:r>""")]
    public void The_number_of_a_note_is_no_part_of_the_figure_that_it_stands_at(string note)
    {
        Report report = ReportReader.Read(Word($"""
            <w:p><w:r><w:t>The plan costs £195,000</w:t></w:r>{note}<w:r><w:t xml:space="preserve"> in 2016/17, of 5 km</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>
            """)).Value;

        Assert.Equal("The plan costs £195,000 in 2016/17, of 5 km2.", Assert.Single(report.Passages).Sentence);
        Assert.Equal(195_000m, Assert.Single(Assert.Single(report.Passages).Claims).Amount.Pounds);
    }

    [Fact]
    public void A_cell_of_a_Word_table_has_the_unit_and_the_year_of_its_heading()
    {
        Report report = ReportReader.Read(Word("""
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>£000</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2016/17</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:p><w:r><w:t>Posts</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>195</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            """)).Value;

        ReportCell cell = Assert.Single(Assert.Single(Assert.Single(report.Tables).Rows).Cells);
        Assert.Equal(195_000m, cell.Claim!.Amount.Pounds);
        Assert.Equal("2016/17", Assert.Single(cell.Claim.Years).ToString());
        Assert.Equal("report.docx[table 1!B2]", cell.Place.InFile);
    }

    [Theory]
    [InlineData("not a document", FaultCodes.FileNotReadable)]
    [InlineData(null, FaultCodes.FileNotFound)]
    public void What_is_no_document_is_told(string? text, string code)
    {
        string path = Path.Combine(_folder, "report.docx");
        if (text is not null)
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(code, Assert.Single(ReportReader.Read(path).Faults).Code);
    }

    [Fact]
    public void A_document_type_in_a_Word_report_is_refused() => Assert.False(
        ReportReader.Read(Word("", "<!DOCTYPE w [<!ENTITY a \"b\">]>")).Succeeded);

    [Fact]
    public void What_a_web_page_says_of_its_own_form_is_no_paragraph() => Assert.Equal(
        "report.html[paragraph 1]",
        Assert.Single(ReportReader.ReadText("report.html", "<!DOCTYPE html>\n<html lang=\"en\"><body><p>It is £195K.</p></body></html>").Passages).Place.InFile);

    [Fact]
    public void Deleted_text_of_a_web_page_is_left_out() => Assert.Equal(
        ["£195K"], Claims("<p>It is <del>£300K</del> &pound;195K.<script>£1</script>", "report.html").Select(claim => claim.Printed));

    [Theory]
    [InlineData("<p>It is £195,000<sup>1</sup> in 2016/17.</p>")]
    [InlineData("<p>It is £195,000 <sup class=\"note\"><a href=\"#n12\">[12]</a></sup> in 2016/17.</p>")]
    public void The_number_of_a_note_in_a_web_page_is_no_part_of_the_figure_that_it_stands_at(string page) => Assert.Equal(
        ["£195,000"], Claims(page, "report.html").Select(claim => claim.Printed));

    private static Claim[] Claims(string text, string name = "report.txt") =>
        [.. ReportReader.ReadText(name, text).Passages.SelectMany(passage => passage.Claims)];

    private string Word(string body, string before = "")
    {
        string path = Path.Combine(_folder, "report.docx");
        using ZipArchive zip = new(File.Create(path), ZipArchiveMode.Create);
        using Stream part = zip.CreateEntry("word/document.xml").Open();
        part.Write(Encoding.UTF8.GetBytes(
            $"{before}<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"));
        return path;
    }
}
