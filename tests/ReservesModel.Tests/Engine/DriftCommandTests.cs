using Newtonsoft.Json.Linq;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Engine;

/// <summary>reserves drift: what the plan says now against what was published.</summary>
public sealed class DriftCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reserves-drift-").FullName;

    public DriftCommandTests()
    {
        File.Copy(Path.Combine(Repository.Scenarios, "bury-2016.json"), Plan);
        Assert.Equal(0, ProgramRun.In(_folder, "run", "plan.json", "--out", "published").ExitCode);
    }

    private string Plan => Path.Combine(_folder, "plan.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Nothing_drifts_while_nothing_changes()
    {
        ProgramRun run = Drift();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("plan.json: every published figure still stands. The inputs are those that it\n  was made from.\n", run.Out);
    }

    [Fact]
    public void A_figure_that_is_another_is_shown_with_what_it_was_and_the_difference()
    {
        Change("£100K", "£120K");

        ProgramRun run = Drift();

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Input plan.json: changed since it was published.\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("  base 2016/17 total cost: £195,000 -> £215,000 (£20,000 more)\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_that_changed_without_a_figure_of_its_own_is_no_drift()
    {
        Change("Additional short-term posts", "Short-term posts");

        ProgramRun run = Drift();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("Input plan.json: changed since it was published.\nplan.json: every published figure still stands.\n", run.Out);
    }

    [Fact]
    public void Other_programs_get_scenario_year_figure_old_new_and_difference()
    {
        Change("£100K", "£120K");

        ProgramRun run = Drift("--json");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        JObject found = JObject.Parse(run.Out);
        Assert.Equal(["plan", "holds", "program", "inputs", "figures"], found.Properties().Select(property => property.Name));
        Assert.Equal(("plan.json", "changed"), ((string?)found["inputs"]![0]!["name"], (string?)found["inputs"]![0]!["change"]));
        JToken figure = found["figures"]!.First(any => (string?)any["figure"] == "total cost");
        Assert.Equal(("base", "2016/17"), ((string?)figure["scenario"], (string?)figure["year"]));
        Assert.Equal((195_000m, 215_000m, 20_000m), ((decimal)figure["before"]!, (decimal)figure["after"]!, (decimal)figure["difference"]!));
    }

    [Fact]
    public void Another_version_of_the_program_is_said()
    {
        string manifest = Path.Combine(_folder, "published", "manifest.json");
        JObject json = JObject.Parse(File.ReadAllText(manifest));
        json["program"] = "reserves 0.0.1";
        File.WriteAllText(manifest, json.ToString());

        Assert.StartsWith("Published by reserves 0.0.1; this is reserves ", Drift().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_that_were_edited_are_refused()
    {
        File.AppendAllText(Path.Combine(_folder, "published", "results.json"), " ");

        ProgramRun run = Drift();

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("not the file that the manifest names", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("absent.json", "there is no such file")]
    [InlineData("plan.json", "no manifest of a run")]
    public void What_is_no_manifest_is_told(string since, string message)
    {
        ProgramRun run = ProgramRun.In(_folder, "drift", "plan.json", "--since", since);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private ProgramRun Drift(params string[] options) =>
        ProgramRun.In(_folder, ["drift", "plan.json", "--since", "published/manifest.json", .. options]);

    private void Change(string from, string to) => File.WriteAllText(Plan, File.ReadAllText(Plan).Replace(from, to, StringComparison.Ordinal));
}
