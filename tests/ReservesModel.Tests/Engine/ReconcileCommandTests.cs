using System.Text;
using Newtonsoft.Json.Linq;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Engine;

/// <summary>reserves reconcile as a user or another program calls it.</summary>
public sealed class ReconcileCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reserves-reconcile-command-").FullName;

    private static string Bury => Path.Combine(Repository.Scenarios, "bury-2016.json");

    private static string Somebodys => Path.Combine(Repository.Scenarios, "guide", "somebodys-report.html");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_whole_report_for_other_programs()
    {
        ProgramRun run = ProgramRun.In(_folder, "reconcile", Bury, Somebodys, "--json");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Null(ExpectedFile.Difference("Reconciliation/somebodys-report.json", Encoding.UTF8.GetBytes(run.Out)));
    }

    [Fact]
    public void A_claim_has_its_verdict_place_words_and_figures()
    {
        JObject found = Json("The plan costs £190,000 in 2016/17.", exitCode: 1);

        Assert.Equal(["report", "holds", "claims", "yearsOutside"], found.Properties().Select(property => property.Name));
        Assert.Equal(("report.txt", false), ((string?)found["report"], (bool)found["holds"]!));
        JToken claim = Assert.Single(found["claims"]!);
        Assert.Equal(
            ["verdict", "printed", "place", "context", "reason", "figures", "difference"],
            ((JObject)claim).Properties().Select(property => property.Name));
        Assert.Equal(
            ("contradicts", "£190,000", "report.txt:1:16", "The plan costs £190,000 in 2016/17."),
            ((string?)claim["verdict"], (string?)claim["printed"], (string?)claim["place"], (string?)claim["context"]));
        JToken figure = Assert.Single(claim["figures"]!);
        Assert.Equal(("total cost", "2016/17", 195_000m), ((string?)figure["name"], (string?)figure["when"], (decimal)figure["amount"]!));
        Assert.Equal(-5_000m, (decimal)claim["difference"]!);
    }

    [Theory]
    [InlineData("agrees", "The plan costs £195,000 in 2016/17.")]
    [InlineData("near", "The plan costs £0.2m in 2016/17.")]
    [InlineData("not-in-model", "The plan costs £1m in 2020/21.")]
    [InlineData("not-placed", "It is £195,000 in 2016/17.")]
    public void Where_nothing_contradicts_it_holds(string verdict, string sentence)
    {
        JObject found = Json(sentence, exitCode: 0);

        Assert.True((bool)found["holds"]!);
        Assert.Equal(verdict, (string?)Assert.Single(found["claims"]!)["verdict"]);
        Assert.Equal(JTokenType.Null, found["claims"]![0]!["difference"]!.Type);
    }

    [Fact]
    public void A_year_that_is_not_modelled_is_listed() => Assert.Equal(
        ["2020/21"], Json("The plan costs £1m in 2020/21.", exitCode: 0)["yearsOutside"]!.Select(year => (string?)year));

    [Fact]
    public void A_report_without_figures_holds_and_has_none() => Assert.Empty(Json("Nothing is said.", exitCode: 0)["claims"]!);

    [Theory]
    [InlineData("standard")]
    [InlineData("decision-report")]
    [InlineData("numbered")]
    public void Endnotes_of_our_own_statement_say_nothing_more_and_nothing_else(string style)
    {
        JObject plain = Found(), traced = Found("--trace");

        Assert.NotEmpty(plain["claims"]!);
        Assert.True(JToken.DeepEquals(plain, traced), traced.ToString());

        JObject Found(params string[] trace)
        {
            string name = Path.Combine(_folder, "report.docx");
            File.Delete(name);
            Assert.Equal(0, ProgramRun.In(_folder, ["statement", Bury, "--style", style, "--out", name, .. trace]).ExitCode);
            ProgramRun run = ProgramRun.In(_folder, "reconcile", Bury, name, "--json");
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            return JObject.Parse(run.Out);
        }
    }

    [Fact]
    public void A_report_that_is_not_there_is_a_fault_for_programs_too()
    {
        ProgramRun run = ProgramRun.In(_folder, "reconcile", Bury, "absent.docx", "--json");

        Assert.Equal(2, run.ExitCode);
        JToken fault = Assert.Single(JArray.Parse(run.Out));
        Assert.Equal(("file-not-found", "absent.docx"), ((string?)fault["code"], (string?)fault["file"]));
    }

    private JObject Json(string text, int exitCode)
    {
        File.WriteAllText(Path.Combine(_folder, "report.txt"), text);
        ProgramRun run = ProgramRun.In(_folder, "reconcile", Bury, "report.txt", "--json");
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        return JObject.Parse(run.Out);
    }
}
