using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Engine;

/// <summary>reserves reconcile --marked: a copy of the report with what was found at its place.</summary>
public sealed class MarkedCopyTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reserves-marked-").FullName;

    private static string Bury => Path.Combine(Repository.Scenarios, "bury-2016.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_Word_report_gets_comments_and_nothing_else_of_it_changes()
    {
        Assert.Equal(0, ProgramRun.In(_folder, "statement", Bury, "--section", "all", "--out", "report.docx").ExitCode);
        byte[] before = File.ReadAllBytes(Path.Combine(_folder, "report.docx"));

        ProgramRun run = ProgramRun.In(_folder, "reconcile", Bury, "report.docx", "--marked", "marked.docx");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(_folder, "report.docx")));
        string marked = Path.Combine(_folder, "marked.docx");
        using WordprocessingDocument document = WordprocessingDocument.Open(marked, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Path?.XPath} {error.Description}"));
        Comment[] comments = [.. document.MainDocumentPart!.WordprocessingCommentsPart!.Comments!.Elements<Comment>()];
        Assert.Contains(comments, comment => comment.InnerText.StartsWith("Agrees with the plan: £195,000", StringComparison.Ordinal));
        Assert.Equal(comments.Length, document.MainDocumentPart.Document!.Descendants<CommentReference>().Count());
        Assert.Equal(Text("report.docx"), Text("marked.docx"));
        Assert.Equal(Parts("report.docx").Except(["word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"]), Parts("marked.docx").Intersect(Parts("report.docx")).Except(["word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"]));
    }

    [Fact]
    public void A_comment_stands_at_its_amount()
    {
        Assert.Equal(0, ProgramRun.In(_folder, "statement", Bury, "--out", "report.docx").ExitCode);
        ProgramRun.In(_folder, "reconcile", Bury, "report.docx", "--marked", "marked.docx");

        using WordprocessingDocument document = WordprocessingDocument.Open(Path.Combine(_folder, "marked.docx"), isEditable: false);
        string xml = document.MainDocumentPart!.Document!.Body!.OuterXml;
        Assert.Matches("<w:commentRangeStart w:id=\"0\"[^>]*/><w:r[ >](?:(?!commentRange).)*?<w:t[^>]*>£[0-9,]+</w:t></w:r><w:commentRangeEnd w:id=\"0\"", xml);
    }

    [Fact]
    public void A_comment_stands_at_an_amount_with_a_note_too()
    {
        Assert.Equal(0, ProgramRun.In(_folder, "statement", Bury, "--trace", "--out", "report.docx").ExitCode);
        Assert.Equal(0, ProgramRun.In(_folder, "reconcile", Bury, "report.docx", "--marked", "marked.docx").ExitCode);

        using WordprocessingDocument document = WordprocessingDocument.Open(Path.Combine(_folder, "marked.docx"), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Path?.XPath} {error.Description}"));
        Paragraph text = document.MainDocumentPart!.Document!.Descendants<Paragraph>().First(paragraph => paragraph.Descendants<SimpleField>().Any());
        Assert.Equal(4, text.Descendants<EndnoteReference>().Count());
        Assert.All(text.Elements<CommentRangeStart>(), start => Assert.Matches("^£[0-9,]+$", ((Run)start.NextSibling()!).InnerText));
    }

    [Theory]
    [InlineData("report.txt", "The plan costs £190,000 in 2016/17 & <b>.")]
    [InlineData("report.md", "The plan costs **£190,000** in 2016/17 & <b>.")]
    [InlineData("report.html", "<p>The plan costs £190,000 in 2016/17 &amp; &lt;b&gt;.</p>")]
    public void Any_other_report_gives_a_web_page_with_its_amounts_marked(string name, string text)
    {
        File.WriteAllText(Path.Combine(_folder, name), text);

        ProgramRun run = ProgramRun.In(_folder, "reconcile", Bury, name, "--marked", "marked.html");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        string page = File.ReadAllText(Path.Combine(_folder, "marked.html"));
        Assert.Contains("<mark class=\"contradicts\">£190,000</mark><sup><a id=\"m1\" href=\"#n1\" aria-label=\"Note 1: Contradicts the plan\">[1]</a></sup>", page, StringComparison.Ordinal);
        Assert.Contains("&amp; &lt;b&gt;.", page, StringComparison.Ordinal);
        Assert.Contains("In the plan: total cost, 2016/17: £195,000", page, StringComparison.Ordinal);
        Assert.Contains("reserves explain bury-2016.json", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_of_a_table_are_marked_too()
    {
        ProgramRun run = ProgramRun.In(_folder, "reconcile", Bury, Path.Combine(Repository.Scenarios, "guide", "somebodys-report.html"), "--marked", "marked.html");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        string page = File.ReadAllText(Path.Combine(_folder, "marked.html"));
        Assert.Contains("<td><mark class=\"contradicts\">205</mark>", page, StringComparison.Ordinal);
        int count = run.Out.Length > 0 ? XDocument.Parse(page.Replace("<!DOCTYPE html>\n", "", StringComparison.Ordinal).Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal)).Descendants("li").Count() : 0;
        Assert.Equal(15, count);
    }

    [Fact]
    public void A_file_that_is_there_is_left_as_it_is()
    {
        File.WriteAllText(Path.Combine(_folder, "report.txt"), "£1");
        File.WriteAllText(Path.Combine(_folder, "marked.html"), "somebody's");

        ProgramRun run = ProgramRun.In(_folder, "reconcile", Bury, "report.txt", "--marked", "marked.html");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("marked.html is there already", run.Error, StringComparison.Ordinal);
        Assert.Equal("somebody's", File.ReadAllText(Path.Combine(_folder, "marked.html")));
    }

    [Theory]
    [InlineData("report.docx", "marked.html", ".docx")]
    [InlineData("report.pdf", "marked.pdf", ".html")]
    public void A_copy_of_another_form_is_refused(string report, string marked, string form)
    {
        ProgramRun run = ProgramRun.In(_folder, "reconcile", Bury, report, "--marked", marked);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains($"a file that ends in {form}", run.Error, StringComparison.Ordinal);
    }

    private string[] Parts(string name)
    {
        using ZipArchive zip = ZipFile.OpenRead(Path.Combine(_folder, name));
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    private string Text(string name)
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(Path.Combine(_folder, name), isEditable: false);
        return document.MainDocumentPart!.Document!.Body!.InnerText;
    }
}
