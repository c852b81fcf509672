using ReservesModel.Domain.Claims;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Claims;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace ReservesModel.Tests.Loading.Claims;

public sealed class PdfReportTests : IDisposable
{
    private const int Left = 60, Top = 780, Leading = 14, Size = 11;

    private readonly string _folder = Directory.CreateTempSubdirectory("reserves-pdf-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_paragraph_goes_over_its_lines_and_a_place_is_a_page_and_a_line()
    {
        Report report = Read(["Financial implications", "", "The plan would cost £195,000 in 2016/17, and the recurrent", "cost is £190,000 in a full year."]);

        Claim[] claims = Claims(report);
        Assert.Equal(["£195,000", "£190,000"], claims.Select(claim => claim.Printed));
        Assert.Equal(["report.pdf[page 1, line 2]", "report.pdf[page 1, line 3]"], claims.Select(claim => claim.Place.InFile));
        Assert.Equal(ClaimTime.FullYear, claims[1].Time);
    }

    [Theory]
    [InlineData("It is met from recur-", "rent money of £195,000.", "It is met from recurrent money of £195,000.")]
    [InlineData("The plan seeks a one-", "off sum of £195,000.", "The plan seeks a one-off sum of £195,000.")]
    [InlineData("The cost falls in 2016/", "17 and is £195,000.", "The cost falls in 2016/17 and is £195,000.")]
    public void A_word_that_is_broken_at_the_end_of_a_line_is_one_word(string first, string second, string sentence) =>
        Assert.Equal(sentence, Assert.Single(Read([first, second]).Passages).Sentence);

    [Fact]
    public void Heads_feet_and_numbers_of_pages_are_no_text()
    {
        Report report = Read(
            ["Anyshire Council, budget of £140m", "", "The plan costs £195,000 in 2016/17.", "", "Page 1 of 2"],
            ["Anyshire Council, budget of £140m", "", "It costs £190,000 in 2017/18.", "", "Page 2 of 2"]);

        Assert.Equal(["The plan costs £195,000 in 2016/17.", "It costs £190,000 in 2017/18."], report.Passages.Select(passage => passage.Sentence));
        Assert.Equal("report.pdf[page 2, line 2]", Claims(report)[1].Place.InFile);
    }

    [Fact]
    public void A_sentence_goes_on_over_the_end_of_a_page()
    {
        string filler = "This line is as long as the lines of this page are and it goes on and";
        Report report = Read([filler, "the plan would cost £195,000, which is asked from the reserves"], ["in 2016/17."]);

        Assert.Equal("2016/17", Assert.Single(Assert.Single(Claims(report)).Years).ToString());
    }

    [Fact]
    public void The_raised_number_of_a_note_is_no_part_of_a_sentence()
    {
        PdfDocumentBuilder document = new();
        PdfDocumentBuilder.AddedFont font = document.AddStandard14Font(Standard14Font.Helvetica);
        PdfPageBuilder page = document.AddPage(PageSize.A4);
        double right = Left;
        foreach ((string text, bool isRaised) in new[]
        {
            ("The plan costs £195,000", false), ("1", true), (" in 2016/17 and £190,000", false), ("12", true), (" in 2017/18, from 1", false), ("st", true), (" April.", false),
        })
        {
            IReadOnlyList<Letter> letters = page.AddText(text, isRaised ? Size * 0.58 : Size, new PdfPoint(right, Top + (isRaised ? Size * 0.33 : 0)), font);
            right = letters[^1].EndBaseLine.X;
        }

        string path = Path.Combine(_folder, "report.pdf");
        File.WriteAllBytes(path, document.Build());
        Passage passage = Assert.Single(ReportReader.Read(path).Value.Passages);

        Assert.StartsWith("The plan costs £195,000 in 2016/17 and £190,000 in 2017/18, from 1", passage.Sentence, StringComparison.Ordinal);
        Assert.Contains("st", passage.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_are_a_table_with_its_unit_and_years()
    {
        Report report = Read(["£000 | 2016/17 | 2017/18", "Short-term posts | 100 | 0", "Recurrent posts | 95 | 190", "Total cost | 195 | 190"]);

        ReportTable table = Assert.Single(report.Tables);
        Assert.Equal(["Short-term posts", "Recurrent posts", "Total cost"], table.Rows.Select(row => row.Label));
        Assert.Equal([195_000m, 190_000m], table.Rows[2].Cells.Select(cell => cell.Claim!.Amount.Pounds));
        Assert.Equal("report.pdf[page 1, line 4]", table.Rows[2].Cells[0].Place.InFile);
    }

    [Fact]
    public void A_scan_is_said_to_have_no_text()
    {
        Fault fault = Assert.Single(Reading([[]]).Faults);

        Assert.Equal(FaultCodes.FileNotReadable, fault.Code);
        Assert.Contains("no text, only pictures of its pages", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Nothing is wrong with the plan", fault.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not a PDF")]
    [InlineData("%PDF-1.4 and then nothing that makes sense")]
    public void A_damaged_file_is_told(string text)
    {
        string path = Path.Combine(_folder, "report.pdf");
        File.WriteAllText(path, text);

        Fault fault = Assert.Single(ReportReader.Read(path).Faults);
        Assert.Equal((FaultCodes.FileNotReadable, "this is no PDF that can be read"), (fault.Code, fault.Message));
    }

    [Fact]
    public void A_PDF_that_is_cut_short_anywhere_gives_a_report_or_a_fault()
    {
        string path = Write([["The plan costs £195,000 in 2016/17."]]);
        byte[] whole = File.ReadAllBytes(path);
        for (int size = 8; size < whole.Length; size += Math.Max(1, whole.Length / 40))
        {
            File.WriteAllBytes(path, whole[..size]);
            Outcome<Report> read = ReportReader.Read(path);
            Assert.True(read.Succeeded || read.Faults.Length == 1);
        }
    }

    private static Claim[] Claims(Report report) => [.. report.Passages.SelectMany(passage => passage.Claims)];

    private Report Read(params string[][] pages) => Reading(pages).Value;

    private Outcome<Report> Reading(string[][] pages) => ReportReader.Read(Write(pages));

    private string Write(string[][] pages)
    {
        PdfDocumentBuilder document = new();
        PdfDocumentBuilder.AddedFont font = document.AddStandard14Font(Standard14Font.Helvetica);
        foreach (string[] lines in pages)
        {
            PdfPageBuilder page = document.AddPage(PageSize.A4);
            foreach ((int number, string line) in lines.Index().Where(line => line.Item.Length > 0))
            {
                foreach ((int column, string text) in line.Split(" | ").Index())
                {
                    page.AddText(text, Size, new PdfPoint(Left + (column * 180), Top - (number * Leading)), font);
                }
            }
        }

        string path = Path.Combine(_folder, "report.pdf");
        File.WriteAllBytes(path, document.Build());
        return path;
    }
}
