using System.Globalization;
using System.Text.RegularExpressions;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Statements;

namespace ReservesModel.Tests.Reporting.Statements;

/// <summary>What must hold of the figures of any statement: each is one of the ledger's.</summary>
internal static partial class StatementFigures
{
    /// <summary>Looks for each amount and year of every section among the figures of the scenario; options have those of all.</summary>
    internal static void AssertAllOfTheLedger(FileOutlook file, ScenarioOutlook scenario)
    {
        foreach (string section in StatementSections.Names.Except([StatementSections.All]))
        {
            ScenarioOutlook[] about = section == StatementSections.Options ? [.. file.Scenarios] : [scenario];
            AssertAllOfTheLedger(StatementSections.Of(file, scenario, section), about, section);
        }
    }

    /// <summary>The same of one paper, about some scenarios.</summary>
    internal static void AssertAllOfTheLedger(StatementPaper paper, ScenarioOutlook[] about, string name)
    {
        HashSet<Money> figures = [.. about.SelectMany(one => Figures(one.Outlook))];
        HashSet<string> years = [.. about.SelectMany(one => one.Outlook.Years).Select(year => year.ToString())];
        string text = WithoutThePlansWords(Text(paper), about);

        Assert.All(Amounts().Matches(text), match => Assert.True(
            figures.Contains(Amount(match.Value)), $"{name}: {match.Value} is no figure of the ledger.\n{text}"));
        Assert.All(YearTexts().Matches(text), match => Assert.True(
            years.Contains(match.Value), $"{name}: {match.Value} is no year of the plan.\n{text}"));
        AssertEachHasItsQuery(paper, about);
    }

    // An amount among the words has no query; a figure has one, and is the sum of its parts in each of its years.
    private static void AssertEachHasItsQuery(StatementPaper paper, ScenarioOutlook[] about)
    {
        Prose[] texts = [.. Blocks(paper).SelectMany(Texts)];
        string words = string.Join('\n', texts.Select(text => string.Concat(text.Parts.Select(part => part.Figure is null ? part.Words : "¤"))));
        Assert.DoesNotMatch(Amounts(), WithoutThePlansWords(words, about));
        Assert.All(texts.SelectMany(text => text.Figures), figure =>
        {
            Assert.All(figure.Years, year => Assert.Equal(figure.Amount, figure.Query.In(year)));
            Assert.All(figure.Parts, parts => Assert.True(
                parts.Total(part => part.Amount) == figure.Amount, $"{figure.Query.Name} is {figure.Amount}, and its parts: {string.Join("; ", parts)}"));
        });
    }

    internal static string Text(FileOutlook file, ScenarioOutlook scenario, string section) => Text(StatementSections.Of(file, scenario, section));

    internal static string Text(StatementPaper paper) => string.Join('\n', Blocks(paper).SelectMany(Words));

    private static IEnumerable<Block> Blocks(StatementPaper paper) => paper.Parts.SelectMany(part => part.Blocks)
        .SelectMany(block => block is Block.Form form ? form.Boxes.SelectMany(box => box.Blocks) : [block]);

    private static IEnumerable<string> Words(Block block) =>
        block is Block.Figures figures ? figures.Table.Notes : Texts(block).Select(text => text.ToString());

    private static IEnumerable<Prose> Texts(Block block) => block switch
    {
        Block.Words words => [words.Text],
        Block.Points points => points.Items,
        _ => [],
    };

    // Titles, reasons and values as they are written are the plan's own words, shown as such. A finding may name the year of a rate
    // that stands in for another.
    private static string WithoutThePlansWords(string text, IEnumerable<ScenarioOutlook> scenarios)
    {
        foreach (string words in scenarios.SelectMany(Own).Where(words => words.Length > 0).Distinct().OrderByDescending(words => words.Length))
        {
            text = text.Replace(words, "", StringComparison.OrdinalIgnoreCase);
        }

        return Quoted().Replace(text, "");
    }

    private static IEnumerable<string> Own(ScenarioOutlook scenario) =>
        [.. scenario.Findings.Select(finding => finding.Message), .. Own(scenario.Outlook.Plan)];

    private static IEnumerable<string> Own(Plan plan) =>
    [
        .. plan.Actions.Select(action => action.Title),
        .. plan.Lines.Select(line => line.Heading.Title),
        .. plan.Lines.OfType<UnquantifiedLine>().Select(line => line.Reason.Value),
        .. plan.Funding.Select(source => source.Title),
        .. plan.Indices.Select(index => index.Title),
        .. plan.Indices.Select(index => $" on {index.PriceBase?.Value} prices"),
        .. plan.Risks.Select(risk => risk.Title),
        .. plan.Assumptions.Select(assumption => $", {assumption.Written} ("),
    ];

    private static IEnumerable<Money> Figures(Outlook outlook) => Sums(outlook)
        .SelectMany(sum => new[] { sum, -sum }); // "by £20,000" of a balance below its minimum

    private static IEnumerable<Money> Sums(Outlook outlook) =>
    [
        .. outlook.Years.SelectMany(year => new[]
        {
            outlook.Cost(year), outlook.GrossCost(year), outlook.Credits(year), outlook.Offset(year), outlook.CostAtBasePrices(year),
            outlook.Funded(year), outlook.NotAgreed(year), outlook.Gap(year), outlook.Intended(year),
            outlook.Gap(year) - outlook.Intended(year),
            outlook.Plan.Lines.OfType<RunningLine>().Where(line => line.End is null).Total(line => Money.Max(Money.Nil, outlook.Cost(year, line))),
        }),
        .. from year in outlook.Years from nature in Enum.GetValues<LineNature>() from sum in OfNature(outlook, year, nature) select sum,
        .. outlook.Ledger.Costs.Select(posting => posting.Amount),
        .. outlook.Ledger.Costs.SelectMany(posting => posting.Because.Terms).Select(term => term.UnitPrice.Value),
        .. outlook.Plan.Lines.OfType<RecurrentLine>().SelectMany(line => line.FullYear.Values.Select(amount => amount.Value)),
        .. from year in outlook.Years from line in outlook.Plan.Lines select outlook.Cost(year, line),
        .. from year in outlook.Years from action in outlook.Plan.Actions select outlook.Cost(year, action),
        .. from year in outlook.Years from source in outlook.Plan.Funding select outlook.Funded(year, source),
        .. from year in outlook.Years from source in outlook.Plan.Funding select outlook.Intended(year, source),
        .. outlook.Ledger.Reserves.SelectMany(reserve => new[]
        {
            reserve.Opening ?? Money.Nil, reserve.Closing ?? Money.Nil, reserve.Headroom ?? Money.Nil, reserve.Minimum,
        }),
    ];

    private static IEnumerable<Money> OfNature(Outlook outlook, FinancialYear year, LineNature nature) =>
    [
        outlook.Cost(year, nature),
        outlook.CostsIn(year).Where(posting => posting.Line.Nature == nature).Total(posting => Money.Max(Money.Nil, posting.Amount)),
        .. outlook.Plan.Funding.Select(source => outlook.FundingIn(year)
            .Where(posting => posting.Source == source && posting.Line.Nature == nature)
            .Total(posting => posting.Amount)),
    ];

    private static Money Amount(string text) => new(
        decimal.Parse(text.Trim('£', 'K', 'm'), NumberStyles.Number, CultureInfo.InvariantCulture) * (text[^1] switch { 'K' => 1_000m, 'm' => 1_000_000m, _ => 1m }));

    [GeneratedRegex(@"£[0-9]+(,[0-9]{3})*(\.[0-9]{1,3})?[Km]?")]
    private static partial Regex Amounts();

    [GeneratedRegex(@"[0-9]{4}/[0-9]{2}")]
    private static partial Regex YearTexts();

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quoted();
}
