using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading;

namespace ReservesModel.Tests.Loading.Patching;

public sealed class ExtendsTests : IDisposable
{
    private const string Parent = """
        { "title": "Parent", "authority": "A", "horizon": { "from": "2016/17", "to": "2018/19" },
          "reserves": { "council": { "title": "Council", "kind": "earmarked" } },
          "funding": { "f": { "title": "F", "source": "reserve", "reserve": "council", "status": "approved", "priority": 1 } },
          "scenarios": { "none": { "title": "None", "change": { "funding": null } }, "less": { "title": "Less" } } }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("reserves-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_plan_that_extends_another_is_a_patch_on_it_and_its_scenarios_replace_whole()
    {
        ScenarioFile file = Bound("""
            { "extends": "parent.json", "title": "Child", "reserves": { "council": { "opening": 5 } },
              "scenarios": { "less": null, "none": { "title": "Nothing" }, "new": { "title": "New" } } }
            """);
        Assert.Equal(["base", "none", "new"], file.Scenarios.Select(scenario => scenario.Id));
        Assert.Equal("Child", file.Base.Plan.Title);
        Assert.Equal("Nothing", file.Scenarios[1].Title);
        Assert.NotEmpty(file.Scenarios[1].Plan.Funding);
        Assert.Equal(["plan.json", "parent.json"], file.Inputs.Select(input => input.Name));
        Assert.All(file.Inputs, input => Assert.NotEmpty(input.Bytes));
    }

    [Theory]
    [InlineData("{ \"extends\": \"parent.json\", \"reserves\": null }", "plan.json removed-but-used 1:29")]
    [InlineData("{ \"extends\": \"parent.json\", \"risks\": { \"x\": null } }", "plan.json unknown-id 1:40")]
    [InlineData("{ \"extends\": \"parent.json\", \"scenarios\": { \"x\": null } }", "plan.json unknown-id 1:44")]
    [InlineData("{ \"extends\": \"paren.json\" }", "plan.json file-not-found 1:14")]
    [InlineData("{ \"extends\": \"../x/parent.json\" }", "plan.json extends-outside-folder 1:14")]
    [InlineData("{ \"extends\": \"/etc/passwd\" }", "plan.json extends-outside-folder 1:14")]
    [InlineData("{ \"extends\": \"C:parent.json\" }", "plan.json extends-outside-folder 1:14")]
    [InlineData("{ \"extends\": \"..\" }", "plan.json extends-outside-folder 1:14")]
    [InlineData("{ \"extends\": 7 }", "plan.json wrong-type 1:14")]
    [InlineData("{ \"extends\": null }", "plan.json null-value 1:14")]
    [InlineData("{ \"extends\": \"bad.json\" }", "bad.json wrong-type 1:12")]
    [InlineData("{ \"extends\": \"broken.json\" }", "broken.json truncated 1:2")]
    [InlineData("{ \"extends\": \"back.json\" }", "back.json extends-cycle 1:14")]
    public void A_fault_is_placed_in_the_file_that_holds_it(string child, string expected)
    {
        Write("bad.json", Parent.Replace("\"Parent\"", "7", StringComparison.Ordinal));
        Write("broken.json", "{");
        Write("back.json", "{ \"extends\": \"plan.json\" }");
        Fault fault = Assert.Single(Read(child).Faults);
        Assert.Equal(expected, $"{fault.Place.FileName} {fault.Code} {fault.Place.Line}:{fault.Place.Column}");
        Assert.StartsWith(_folder, fault.Place.File, StringComparison.Ordinal);
        Assert.NotNull(fault.Excerpt);
    }

    [Fact]
    public void A_link_may_not_lead_out_of_the_folder()
    {
        string elsewhere = Directory.CreateTempSubdirectory("reserves-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(elsewhere, "secret.json"), Parent);
            File.CreateSymbolicLink(Path.Combine(_folder, "link.json"), Path.Combine(elsewhere, "secret.json"));
            Assert.Equal(FaultCodes.ExtendsOutsideFolder, Assert.Single(Read("{ \"extends\": \"link.json\" }").Faults).Code);
        }
        finally
        {
            Directory.Delete(elsewhere, recursive: true);
        }
    }

    [Fact]
    public void A_link_within_the_folder_is_followed()
    {
        Write("parent.json", Parent);
        File.CreateSymbolicLink(Path.Combine(_folder, "link.json"), Path.Combine(_folder, "parent.json"));
        Assert.True(Read("{ \"extends\": \"link.json\" }").Succeeded);
    }

    private ScenarioFile Bound(string child)
    {
        Outcome<ScenarioFile> outcome = Read(child);
        Assert.True(outcome.Succeeded, SomePlanText.Print(outcome.Faults));
        return outcome.Value;
    }

    private Outcome<ScenarioFile> Read(string child)
    {
        Write("parent.json", Parent);
        return ScenarioReader.Read(Write("plan.json", child));
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
