using System.Text.Json;
using System.Text.RegularExpressions;
using ReservesModel.Calculation.Findings;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Engine;

/// <summary>What the documents show is what the program does: each command in a console block is run, and prints what stands
/// below it, where a line of three dots stands for any lines.</summary>
public sealed partial class DocumentationTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reserves-readme-").FullName;

    private static IEnumerable<string> Pages =>
        [Path.Combine(Repository.Root, "README.md"), .. Directory.EnumerateFiles(Guide, "*.md").Order(StringComparer.Ordinal)];

    private static string Guide => Path.Combine(Repository.Scenarios, "guide");

    public static TheoryData<string, string> Commands
    {
        get
        {
            TheoryData<string, string> commands = [];
            foreach (Match block in Pages.SelectMany(page => ConsoleBlocks().Matches(File.ReadAllText(page))))
            {
                string[] parts = block.Groups["text"].Value.Split('\n', 2);
                commands.Add(parts[0], parts[1]);
            }

            return commands;
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_in_the_README_and_the_guide_prints_what_is_shown(string command, string shown)
    {
        foreach (string plan in Directory.EnumerateFiles(Repository.Scenarios, "*.*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(_folder, "scenarios", Path.GetRelativePath(Repository.Scenarios, plan));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(plan, copy);
        }

        ProgramRun run = ProgramRun.In(_folder, command["reserves ".Length..].Split(' '));

        string pattern = string.Join(".*\n", shown.Split("...\n").Select(Regex.Escape));
        Assert.Equal("", run.Error);
        Assert.Matches(new Regex($"^{pattern}$", RegexOptions.Singleline), run.Out);
    }

    [Fact]
    public void The_page_on_styles_has_every_name_and_the_example_as_they_are()
    {
        string page = File.ReadAllText(Path.Combine(Guide, "styles.md"));

        Assert.Contains(ProgramRun.In(_folder, "style", "words").Out, page, StringComparison.Ordinal);
        Assert.Contains(File.ReadAllText(Path.Combine(Guide, "own-style", "full.sbn")), page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_README_shows_commands() => Assert.NotEmpty(Commands);

    [Fact]
    public void The_README_has_a_row_for_every_finding()
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

        Assert.All(FindingChecks.Codes, code => Assert.Contains($"`{code.Code}`", readme, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_plan_has_a_section_in_the_README_of_the_plans()
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Scenarios, "README.md"));

        Assert.All(
            Directory.EnumerateFiles(Repository.Scenarios, "*.json").Select(plan => Path.GetFileName(plan)),
            plan => Assert.Contains(plan, readme, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_plan_of_the_guide_is_used_by_a_page_of_it() => Assert.All(
        Directory.EnumerateFiles(Guide, "*.json").Select(plan => Path.GetFileName(plan)),
        plan => Assert.Contains(Pages, page => File.ReadAllText(page).Contains($"scenarios/guide/{plan}", StringComparison.Ordinal)));

    [Fact]
    public void What_the_guide_says_to_write_stands_in_a_plan_of_it()
    {
        string[] plans = [.. Directory.EnumerateFiles(Guide, "*.json").Select(plan => WithoutSpace(File.ReadAllText(plan)))];

        Assert.All(
            Pages.SelectMany(page => JsonBlocks().Matches(File.ReadAllText(page))),
            block => Assert.Contains(
                plans, plan => plan.Contains(WithoutSpace(block.Groups["text"].Value), StringComparison.Ordinal)));
    }

    [Fact]
    public void The_schema_beside_the_plans_is_the_one_that_the_program_prints() => Assert.Equal(
        File.ReadAllText(Path.Combine(Repository.Scenarios, "plan.schema.json")), ProgramRun.In(_folder, "schema").Out);

    [Fact]
    public void The_reference_in_the_guide_is_the_one_that_the_program_prints() => Assert.Equal(
        File.ReadAllText(Path.Combine(Guide, "reference.md")), ProgramRun.In(_folder, "schema", "--reference").Out);

    [Fact]
    public void The_reference_has_a_row_for_every_key_of_the_schema()
    {
        string reference = File.ReadAllText(Path.Combine(Guide, "reference.md"));
        using JsonDocument schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Scenarios, "plan.schema.json")));

        Assert.All(
            schema.RootElement.GetProperty("$defs").EnumerateObject()
                .Where(definition => definition.Value.TryGetProperty("properties", out _))
                .SelectMany(definition => definition.Value.GetProperty("properties").EnumerateObject()),
            key => Assert.Matches($@"(?m)^\| (\*\*)?`{Regex.Escape(key.Name)}`", reference));
    }

    [Fact]
    public void The_index_of_the_guide_names_every_page_of_it()
    {
        string index = File.ReadAllText(Path.Combine(Guide, "README.md"));

        Assert.All(
            Directory.EnumerateFiles(Guide, "*.md").Select(page => Path.GetFileName(page)).Where(page => page != "README.md"),
            page => Assert.Contains($"({page})", index, StringComparison.Ordinal));
    }

    private static string WithoutSpace(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    [GeneratedRegex(@"```json\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex JsonBlocks();

    [GeneratedRegex(@"```console\n\$ (?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex ConsoleBlocks();
}
