using System.Globalization;
using System.Text;
using ReservesModel.Calculation;
using ReservesModel.Calculation.Findings;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Calculation.Findings;

/// <summary>Findings/CODE holds the smallest plan that has the finding, what is found, and its smallest neighbour that has not.</summary>
public sealed class FindingChecksTests
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "Findings");

    public static TheoryData<string> Codes => [.. FindingChecks.Codes.Select(code => code.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_smallest_plan_has_the_finding(string code)
    {
        string found = Found(code, "finds.json");

        Assert.NotEqual("", found);
        Assert.Null(ExpectedFile.Difference($"../Findings/{code}/finding.txt", Encoding.UTF8.GetBytes(found)));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Its_neighbour_has_not(string code) => Assert.Equal("", Found(code, "passes.json"));

    [Fact]
    public void Every_code_is_words_joined_by_hyphens_and_says_how_to_answer_it()
    {
        Assert.All(FindingChecks.Codes, code => Assert.Matches("^[a-z]+(-[a-z]+)*$", code.Code));
        Assert.All(FindingChecks.Codes, code => Assert.EndsWith(".", code.Answer, StringComparison.Ordinal));
        Assert.Equal(FindingChecks.Codes.Distinct(), FindingChecks.Codes);
    }

    private static string Found(string code, string file)
    {
        Outcome<ScenarioFile> plan = ScenarioReader.Read(Path.Combine(Folder, code, file));
        Assert.Empty(plan.Faults);
        StringBuilder found = new();
        foreach (Finding finding in Modeller.Run(plan.Value).Scenarios.SelectMany(scenario => scenario.Findings))
        {
            if (finding.Code.Code == code)
            {
                string figures = string.Join(", ", finding.Figures.Select(figure => $"{figure.Year} {figure.Amount}"));
                found.Append(CultureInfo.InvariantCulture, $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Subject} [{figures}] {finding.Place.InFile}\n")
                    .Append(CultureInfo.InvariantCulture, $"{finding.Message}\n");
            }
        }

        return found.ToString();
    }
}
