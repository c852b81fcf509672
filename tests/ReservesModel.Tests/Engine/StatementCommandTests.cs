using Newtonsoft.Json.Linq;
using ReservesModel.Testing;
using ReservesModel.Tests.Reporting.Word;

namespace ReservesModel.Tests.Engine;

/// <summary>reserves statement: which section, in which form, and where to.</summary>
public sealed class StatementCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reserves-statement-").FullName;

    private static string Bury => Path.Combine(Repository.Scenarios, "bury-2016.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("report.docx", "PK")]
    [InlineData("report.html", "<!DOCTYPE html>")]
    [InlineData("report.md", "# Financial implications")]
    [InlineData("report.txt", "FINANCIAL IMPLICATIONS")]
    public void The_form_is_that_of_the_files_ending(string name, string start)
    {
        ProgramRun run = ProgramRun.In(_folder, "statement", Bury, "--out", name);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(start, File.ReadAllText(Path.Combine(_folder, name)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_template_is_refused_and_nothing_is_written()
    {
        string template = Path.Combine(_folder, "council.dotx");
        File.WriteAllText(template, "Dear all, the template is attached.");

        ProgramRun run = ProgramRun.In(_folder, "statement", Bury, "--out", "report.docx", "--template", "council.dotx");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("council.dotx: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("this is no Word file", run.Error, StringComparison.Ordinal);
        Assert.Equal([template], Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public void What_does_not_come_along_of_a_template_is_said()
    {
        CouncilTemplate council = new() { MainType = "application/vnd.ms-word.template.macroEnabledTemplate.main+xml" };
        File.WriteAllBytes(Path.Combine(_folder, "council.dotm"), council.Bytes());

        ProgramRun run = ProgramRun.In(_folder, "statement", Bury, "--out", "report.docx", "--template", "council.dotm");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Not carried over from the template: its macros and what it links to outside the file.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_there_is_left_as_it_is()
    {
        File.WriteAllText(Path.Combine(_folder, "report.docx"), "somebody's");

        ProgramRun run = ProgramRun.In(_folder, "statement", Bury, "--out", "report.docx");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("report.docx is there already", run.Error, StringComparison.Ordinal);
        Assert.Equal("somebody's", File.ReadAllText(Path.Combine(_folder, "report.docx")));
    }

    [Theory]
    [InlineData("Name a file with --out", "--format", "docx")]
    [InlineData("does not say what to write", "--out", "report.pdf")]
    [InlineData("Name one of the two", "--out", "report.docx", "--format", "html")]
    [InlineData("goes with neither", "--json", "--out", "report.docx")]
    [InlineData("'funding-table'", "--section", "other")]
    [InlineData("--template is for a Word document alone", "--template", "council.dotx")]
    [InlineData("--template is for a Word document alone", "--template", "council.dotx", "--json")]
    [InlineData("--template is for a Word document alone", "--template", "council.dotx", "--out", "report.html")]
    [InlineData("there is no file \"council.dotx\"", "--template", "council.dotx", "--out", "report.docx")]
    [InlineData("Name a Word template", "--template", ".", "--out", "report.docx")]
    public void What_cannot_be_written_is_refused_before_anything_is(string why, params string[] options)
    {
        ProgramRun run = ProgramRun.In(_folder, ["statement", Bury, .. options]);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public void A_format_says_what_a_file_is_whose_ending_does_not()
    {
        Assert.Equal(0, ProgramRun.In(_folder, "statement", Bury, "--out", "report", "--format", "html").ExitCode);

        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(Path.Combine(_folder, "report")), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_parts_of_the_section()
    {
        JObject json = JObject.Parse(ProgramRun.In(_folder, "statement", Bury, "--section", "funding-table", "--json").Out);

        Assert.Equal("funding-table", json["parts"]![0]!["section"]!.Value<string>());
    }
}
