using Newtonsoft.Json.Linq;
using ReservesModel.Reporting.Styles;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Engine;

/// <summary>reserves style, and statements in one.</summary>
public sealed class StyleCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reserves-style-").FullName;

    private static string Bury => Path.Combine(Repository.Scenarios, "bury-2016.json");

    public static TheoryData<string> Names => [.. HouseStyles.Names];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_style_that_was_started_checks_and_writes_what_it_was_started_from(string name)
    {
        Assert.Equal(0, ProgramRun.In(_folder, "style", "new", "own", "--from", name).ExitCode);
        ProgramRun check = ProgramRun.In(_folder, "style", "check", "own", Bury);

        Assert.Equal((0, ""), (check.ExitCode, check.Error));
        Assert.Contains("no fault", check.Out, StringComparison.Ordinal);
        Assert.Equal(
            ProgramRun.In(_folder, "statement", Bury, "--style", name, "--section", "all").Out,
            ProgramRun.In(_folder, "statement", Bury, "--style", "own", "--section", "all").Out);
    }

    [Fact]
    public void A_folder_that_is_there_is_left_as_it_is()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "own"));

        ProgramRun run = ProgramRun.In(_folder, "style", "new", "own");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("own is there already", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(_folder, "own")));
    }

    [Theory]
    [InlineData("check", "own")]
    [InlineData("statement", "own")]
    public void A_fault_is_told_with_its_file_and_line_and_nothing_is_written(string command, string style)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "own"));
        File.WriteAllText(Path.Combine(_folder, "own", "full.sbn"), "# Costs\nThe plan is fully funded.\n");

        ProgramRun run = command == "check"
            ? ProgramRun.In(_folder, "style", "check", style)
            : ProgramRun.In(_folder, "statement", Bury, "--style", style, "--out", "report.docx");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains(Path.Combine("own", "full.sbn") + ":2:13", run.Error, StringComparison.Ordinal);
        Assert.Contains("fully funded", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder, "report.docx")));
    }

    [Fact]
    public void A_style_that_there_is_not_is_told_with_those_that_there_are()
    {
        ProgramRun run = ProgramRun.In(_folder, "statement", Bury, "--style", "nowhere");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("decision-report", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_of_a_page_too_many_is_not_read()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "own"));
        File.WriteAllText(Path.Combine(_folder, "own", "full.sbn"), new('x', 300_000));

        Assert.Contains("larger than 256 KB", ProgramRun.In(_folder, "style", "check", "own").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_the_situations() => Assert.Equal(
        ["one_off_with_ongoing_cost", "growth_in_the_base", "part_funded", "reserves_for_ongoing_cost", "money_not_agreed"],
        JObject.Parse(ProgramRun.In(_folder, "statement", Bury, "--json").Out)["situations"]!.Select(name => (string)name!));
}
