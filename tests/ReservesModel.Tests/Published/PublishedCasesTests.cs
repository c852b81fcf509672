using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReservesModel.Calculation;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading;
using ReservesModel.Reporting.Extracts;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Published;

/// <summary>Figures that councils published, each plan beside what is expected of it and where that was printed. A part that the
/// report does not give and that the plan needs is invented, and the source says so.</summary>
public sealed class PublishedCasesTests
{
    private static readonly string Cases = Repository.PathOf("tests", "ReservesModel.Tests", "Published", "Cases");

    public static TheoryData<string> Names =>
        [.. Plans().Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_published_figures_come_out(string name)
    {
        JObject expected = Load(File.ReadAllText(Path.Combine(Cases, $"{name}.expected.json")));
        JObject results = Results(name);

        string[] wrong =
        [
            .. ((JObject)expected["figures"]!).Properties()
                .Where(figure => !JToken.DeepEquals(Plain(figure.Value), Plain(At(results, figure.Name))))
                .Select(figure => $"{figure.Name}: {figure.Value} was published, and {At(results, figure.Name)} comes out"),
        ];
        Assert.True(wrong.Length == 0, $"{expected["source"]}\n{string.Join('\n', wrong)}");
    }

    [Fact]
    public void Every_plan_has_expected_figures_and_a_source()
    {
        Assert.NotEmpty(Plans());
        Assert.All(Plans(), plan =>
        {
            JObject expected = Load(File.ReadAllText(Path.ChangeExtension(plan, ".expected.json")));
            Assert.NotEmpty(expected["source"]!.Value<string>()!);
            Assert.NotEmpty((JObject)expected["figures"]!);
        });
    }

    private static string[] Plans() =>
        [.. Directory.GetFiles(Cases, "*.json").Where(path => !path.EndsWith(".expected.json", StringComparison.Ordinal))];

    private static JObject Results(string name)
    {
        string plan = File.ReadAllText(Path.Combine(Cases, $"{name}.json"));
        Outcome<ScenarioFile> read = ScenarioReader.ReadText($"{name}.json", plan);
        Assert.True(read.Succeeded, string.Join('\n', read.Faults.Select(fault => $"{fault.Place}: {fault.Message}")));
        using MemoryStream results = new();
        ResultsJson.Write(Modeller.Run(read.Value), results);
        return Load(Encoding.UTF8.GetString(results.ToArray()));
    }

    private static JToken? At(JToken results, string path) =>
        path.Split('|').Aggregate((JToken?)results, (branch, key) => (branch as JObject)?[key]);

    // 195000 and 195000.00 are one figure.
    private static JToken? Plain(JToken? figure) =>
        figure is { Type: JTokenType.Integer or JTokenType.Float } ? new JValue(figure.Value<decimal>() / 1.00m) : figure;

    private static JObject Load(string json)
    {
        using JsonTextReader reader = new(new StringReader(json))
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal,
        };
        return JObject.Load(reader);
    }
}
