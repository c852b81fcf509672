using System.Security.Cryptography;
using Newtonsoft.Json.Linq;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Engine;

/// <summary>The whole program, from the command line to the files.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reserves-program-").FullName;

    private static string Bury => Path.Combine(Repository.Scenarios, "bury-2016.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Bury_costs_195000_in_2016_17_in_every_output()
    {
        ProgramRun run = ProgramRun.In(_folder, "run", Bury);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Total                                         £195,000    £190,000    £190,000", run.Out, StringComparison.Ordinal);
        Assert.Equal(195000m, Results()["scenarios"]!["base"]!["years"]!["2016/17"]!["costs"]!["total"]!.Value<decimal>());
        Assert.Equal("2016-08-23", Results()["milestones"]!["plan-due"]!.Value<string>());
        Assert.Contains("base,2016/17,100000.00,95000.00,195000.00,true,195000.00,195000.00,0.00,0.00,0.00,0.00\r\n", Text("summary.csv"), StringComparison.Ordinal);
        Assert.Contains("190000.00 x 6/12", Text("postings.csv"), StringComparison.Ordinal);
        Assert.Contains("The plan would cost £195,000 in 2016/17", Text("statement.md"), StringComparison.Ordinal);
        Assert.Contains("The plan would cost £147,500 in 2016/17", Text("statement-three-months-late.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_files_are_those_that_the_manifest_names_with_their_hashes()
    {
        ProgramRun.In(_folder, "run", Bury);

        JObject manifest = JObject.Parse(Text("manifest.json"));
        Assert.Equal("bury-2016.json", manifest["inputs"]![0]!["name"]!.Value<string>());
        Assert.Equal(Hash(File.ReadAllBytes(Bury)), manifest["inputs"]![0]!["sha256"]!.Value<string>());
        Assert.Equal(
            [.. manifest["outputs"]!.Select(output => output["name"]!.Value<string>()!).Append("manifest.json").Order(StringComparer.Ordinal)],
            Directory.EnumerateFileSystemEntries(Out()).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal));
        Assert.All(manifest["outputs"]!, output => Assert.Equal(
            Hash(File.ReadAllBytes(Path.Combine(Out(), output["name"]!.Value<string>()!))), output["sha256"]!.Value<string>()));
    }

    [Fact]
    public void Another_folder_culture_and_time_zone_give_the_same_bytes()
    {
        string other = Directory.CreateDirectory(Path.Combine(_folder, "an other folder")).FullName;
        File.Copy(Bury, Path.Combine(other, "bury-2016.json"));
        ProgramRun.In(_folder, "run", Bury);

        ProgramRun.With(
            other,
            [new("LANG", "de_DE.UTF-8"), new("LC_ALL", "tr_TR.UTF-8"), new("TZ", "Pacific/Kiritimati"), new("DOTNET_PROCESSOR_COUNT", "1")],
            "run", "bury-2016.json", "--out", "elsewhere");

        string[] names = [.. Directory.EnumerateFiles(Out()).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];
        Assert.All(names, name => Assert.Equal(
            Hash(File.ReadAllBytes(Path.Combine(Out(), name))), Hash(File.ReadAllBytes(Path.Combine(other, "elsewhere", name)))));
    }

    [Fact]
    public void A_second_run_says_that_no_figure_has_changed_and_one_of_a_changed_plan_which_have()
    {
        string plan = Path.Combine(_folder, "bury-2016.json");
        File.Copy(Bury, plan);
        ProgramRun.In(_folder, "run", plan);
        Assert.Contains("no figure has changed", ProgramRun.In(_folder, "run", plan).Out, StringComparison.Ordinal);

        File.WriteAllText(plan, File.ReadAllText(plan).Replace("£190K", "£191K", StringComparison.Ordinal));

        string changed = ProgramRun.In(_folder, "run", plan).Out;
        Assert.DoesNotContain("no figure has changed", changed, StringComparison.Ordinal);
        Assert.Contains("195,500", changed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_gets_no_colour_and_at_most_80_columns()
    {
        ProgramRun run = ProgramRun.In(_folder, "run", Bury);

        Assert.DoesNotContain('\e', run.Out);
        Assert.All(run.Out.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void A_fault_exits_with_2_prints_to_standard_error_and_writes_nothing()
    {
        string plan = Path.Combine(_folder, "plan.json");
        File.WriteAllText(plan, File.ReadAllText(Bury).Replace("2016-10-01", "31/04/2016", StringComparison.Ordinal));

        ProgramRun run = ProgramRun.In(_folder, "run", "plan.json");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("plan.json:26:80: date-impossible", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder, "out")));
    }

    [Fact]
    public void With_json_a_fault_is_an_array_on_standard_output()
    {
        File.WriteAllText(Path.Combine(_folder, "plan.json"), "{}");

        JArray faults = JArray.Parse(ProgramRun.In(_folder, "check", "plan.json", "--json").Out);

        Assert.Contains(faults, fault => fault["code"]!.Value<string>() == "missing-key" && fault["line"]!.Value<int>() == 1);
    }

    [Theory]
    [InlineData("runn", "plan.json")]
    [InlineData("run")]
    [InlineData("run", "plan.json", "--nonsense")]
    [InlineData("statement", "plan.json", "--section", "other")]
    public void A_wrong_command_line_exits_with_2_and_leaves_standard_output_clean(params string[] args)
    {
        ProgramRun run = ProgramRun.In(_folder, args);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.NotEqual("", run.Error);
    }

    [Fact]
    public void A_scenario_that_is_not_there_is_named()
    {
        ProgramRun run = ProgramRun.In(_folder, "run", Bury, "--scenario", "rejectd");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("rejectd", run.Error, StringComparison.Ordinal);
        Assert.Contains("rejected", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_exits_with_1_on_an_error_and_only_then()
    {
        string plan = Path.Combine(Repository.Tests, "Findings", "first-year-unfunded", "finds.json");

        Assert.Equal(0, ProgramRun.In(_folder, "check", plan).ExitCode);
        Assert.Equal(1, ProgramRun.In(_folder, "check", plan, "--strict").ExitCode);
        Assert.Equal(0, ProgramRun.In(_folder, "check", Bury, "--strict").ExitCode);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_to_exits_with_3()
    {
        File.WriteAllText(Path.Combine(_folder, "taken"), "a file");

        ProgramRun run = ProgramRun.In(_folder, "run", Bury, "--out", "taken");

        Assert.Equal((3, ""), (run.ExitCode, run.Out));
        Assert.Contains("taken", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_plan_runs_and_is_never_written_over_another()
    {
        Assert.Equal(0, ProgramRun.In(_folder, "new", "mine.json").ExitCode);
        Assert.Equal(0, ProgramRun.In(_folder, "run", "mine.json").ExitCode);

        File.WriteAllText(Path.Combine(_folder, "mine.json"), "precious");
        Assert.Equal(2, ProgramRun.In(_folder, "new", "mine.json").ExitCode);
        Assert.Equal("precious", File.ReadAllText(Path.Combine(_folder, "mine.json")));
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private string Out() => Path.Combine(_folder, "out", "bury-2016");

    private string Text(string name) => File.ReadAllText(Path.Combine(Out(), name));

    private JObject Results() => JObject.Parse(Text("results.json"));
}
