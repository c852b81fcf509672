using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReservesModel.Calculation;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Loading;
using ReservesModel.Reporting.Statements;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Reporting.Statements;

/// <summary>The statements of the four councils' plans, whole, and what holds of every statement.</summary>
public sealed partial class RealPlanStatements
{
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
        Assert.All(file.Scenarios, scenario => Assert.All(
            Amounts().Matches(Text(file, scenario)),
            match => Assert.Contains(Amount(match.Value), Figures(scenario.Outlook))));
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
    public void Every_amount_and_year_in_it_is_a_figure_of_the_ledger(string plan)
    {
        FileOutlook file = Read(plan);
        foreach (ScenarioOutlook scenario in file.Scenarios)
        {
            string text = Text(file, scenario);

            Assert.All(Amounts().Matches(text), match => Assert.Contains(Amount(match.Value), Figures(scenario.Outlook)));
            Assert.All(YearTexts().Matches(text), match => Assert.Contains(match.Value, Years(scenario.Outlook.Plan)));
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void The_summary_is_two_sentences(string plan) => Assert.All(Read(plan).Scenarios, scenario =>
    {
        Statement statement = StatementDraft.Of(Read(plan), scenario);

        Assert.Equal(2, statement.Summary.Length);
        Assert.All(statement.Summary, sentence => Assert.Matches(@"^[A-Z£][^.]*\.$", sentence));
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

    private static string Text(FileOutlook file, ScenarioOutlook scenario)
    {
        Statement statement = StatementDraft.Of(file, scenario);
        return WithoutQuotedWords(string.Join('\n', statement.Summary.Concat(statement.Paragraphs)));
    }

    // Titles and reasons are the plan's own words, shown as such.
    private static string WithoutQuotedWords(string text) =>
        Quoted().Replace(text, "").Replace("2017/18 budget", "budget", StringComparison.Ordinal);

    private static HashSet<Money> Figures(Outlook outlook) =>
    [
        .. outlook.Years.SelectMany(year => new[]
        {
            outlook.Cost(year), outlook.Cost(year, LineNature.OneOff), outlook.Cost(year, LineNature.Recurrent),
            outlook.Funded(year), outlook.Gap(year), outlook.Intended(year),
        }),
        .. outlook.Ledger.Costs.Select(posting => posting.Amount),
        .. outlook.Ledger.Costs.SelectMany(posting => posting.Because.Terms).Select(term => term.UnitPrice.Value),
        .. outlook.Ledger.Funding.Select(posting => posting.Amount),
        .. outlook.Ledger.IntendedHomes.Select(posting => posting.Amount),
        .. outlook.Ledger.Sources.Select(source => source.Given),
        .. outlook.Ledger.Reserves.SelectMany(reserve => new[]
        {
            reserve.Opening ?? Money.Nil, reserve.Closing ?? Money.Nil, reserve.Headroom ?? Money.Nil, reserve.Minimum,
        }),
    ];

    private static HashSet<string> Years(Plan plan) => [.. plan.Horizon.Years.Select((FinancialYear year) => year.ToString())];

    private static Money Amount(string text) =>
        new(decimal.Parse(text.TrimStart('£'), NumberStyles.Number, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"£[0-9][0-9,]*(\.[0-9]{2})?")]
    private static partial Regex Amounts();

    [GeneratedRegex(@"[0-9]{4}/[0-9]{2}")]
    private static partial Regex YearTexts();

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quoted();
}
