using System.Text;
using ReservesModel.Calculation;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading;
using ReservesModel.Reporting.Statements;
using ReservesModel.Reporting.Terminal;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Reporting.Statements;

/// <summary>The statements of the four councils' plans, whole, and what holds of every statement.</summary>
public sealed partial class RealPlanStatements
{
    /// <summary>Every plan among the scenario files, those of the guide among them.</summary>
    public static TheoryData<string> Files =>
    [
        .. Directory.EnumerateFiles(Repository.Scenarios, "*.json")
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Scenarios, "guide"), "*.json"))
            .Where(file => ScenarioReader.Read(file).Succeeded)
            .Select(file => Path.ChangeExtension(Path.GetRelativePath(Repository.Scenarios, file), null).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Plans => ["bury-2016", "stockton-2016", "bury-2022", "cheshire-east-2015"];

    /// <summary>Published cases, whose reserves have balances and whose money is approved.</summary>
    public static TheoryData<string> Cases =>
    [
        .. Directory.EnumerateFiles(PublishedCases, "*.json")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => ScenarioReader.Read(Path.Combine(PublishedCases, name + ".json")).Succeeded)
            .Order(StringComparer.Ordinal),
    ];

    private static string PublishedCases => Repository.PathOf("tests", "ReservesModel.Tests", "Published", "Cases");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_amount_in_the_statement_of_a_published_case_is_a_figure_of_the_ledger(string name)
    {
        FileOutlook file = Modeller.Run(ScenarioReader.Read(Path.Combine(PublishedCases, name + ".json")).Value);
        Assert.All(file.Scenarios, scenario => StatementFigures.AssertAllOfTheLedger(file, scenario));
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_statement_is_as_it_was_read_and_accepted(string plan)
    {
        foreach (ScenarioOutlook scenario in Read(plan).Scenarios)
        {
            Statement statement = StatementDraft.Of(Read(plan), scenario);

            Assert.Null(ExpectedFile.Difference(
                $"Statements/{plan}-{scenario.Scenario.Id}.txt", Encoding.UTF8.GetBytes(StatementText.Plain(statement))));
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Each_section_is_as_it_was_read_and_accepted(string plan)
    {
        FileOutlook file = Read(plan);
        string[] sections =
            [.. StatementSections.Names.Except([StatementSections.Full, StatementSections.Summary, StatementSections.All])];

        Assert.All(sections, section => Assert.Null(ExpectedFile.Difference(
            $"Statements/{plan}-{section}.txt",
            Encoding.UTF8.GetBytes(PaperText.Of(StatementSections.Of(file, file.Base, section))))));
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void All_has_every_other_section(string plan) => Assert.Equal(
        StatementSections.Names.Except([StatementSections.All]).Order(),
        StatementSections.Of(Read(plan), Read(plan).Base, StatementSections.All).Parts.Select(part => part.Name).Order());

    [Theory]
    [MemberData(nameof(Files))]
    public void No_section_speaks_as_the_officer_or_is_surer_than_the_decision(string plan)
    {
        FileOutlook file = Read(plan);
        foreach (ScenarioOutlook scenario in file.Scenarios)
        {
            string text = StatementFigures.Text(file, scenario, StatementSections.All);

            Assert.DoesNotContain("satisfied", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotMatch(@"\b(I|my|we|our)\b", text);
            if (scenario.Outlook.Plan.Decision?.Outcome is null or DecisionOutcome.Pending)
            {
                Assert.DoesNotMatch(@"\bwill (cost|be met|pay|cover|close|go on)\b", text);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_amount_and_year_in_it_is_a_figure_of_the_ledger(string plan)
    {
        FileOutlook file = Read(plan);
        foreach (ScenarioOutlook scenario in file.Scenarios)
        {
            StatementFigures.AssertAllOfTheLedger(file, scenario);
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void The_summary_is_two_sentences(string plan) => Assert.All(Read(plan).Scenarios, scenario =>
    {
        Statement statement = StatementDraft.Of(Read(plan), scenario);

        Assert.Equal(2, statement.Summary.Length);
        Assert.All(statement.Summary, sentence => Assert.Matches(@"^[A-Z£][^.]*\.$", sentence.ToString()));
    });

    [Fact]
    public void Nothing_is_certain_that_is_not_decided()
    {
        Statement statement = StatementDraft.Of(Read("bury-2016"), Read("bury-2016").Base);

        Assert.DoesNotContain(" will ", string.Join(' ', statement.Paragraphs), StringComparison.Ordinal);
        Assert.DoesNotContain("satisfied", string.Join(' ', statement.Paragraphs), StringComparison.Ordinal);
    }

    [Fact] // Bury's report calls all of it one-off funding; £95,000 is the first half-year of a cost that goes on.
    public void The_nature_of_the_cost_is_told_apart_from_that_of_its_funding()
    {
        string text = string.Join(' ', StatementDraft.Of(Read("bury-2016"), Read("bury-2016").Base).Paragraphs);

        Assert.Contains("£195,000 in 2016/17 would be met from reserves (requested)", text, StringComparison.Ordinal);
        Assert.Contains("£100,000 in 2016/17 would pay for one-off cost", text, StringComparison.Ordinal);
        Assert.Contains("£95,000 in 2016/17 would pay for recurrent cost", text, StringComparison.Ordinal);
    }

    private static FileOutlook Read(string plan) =>
        Modeller.Run(ScenarioReader.Read(Path.Combine(Repository.Scenarios, plan + ".json")).Value);
}
