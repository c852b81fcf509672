using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Explanations;
using ReservesModel.Testing;
using ReservesModel.Tests.Reporting.Extracts;

namespace ReservesModel.Tests.Reporting.Explanations;

/// <summary>Explanations of what the real plans do not hold: balances, phased costs, ring-fences, costs known in part.</summary>
public sealed class ExplainedPlansTests
{
    [Theory]
    [InlineData("bury-2016", null, "£95,000")]
    [InlineData("bury-2016", null, "next-budget")]
    [InlineData("bury-2016", "2016/17", "council")]
    [InlineData("balances", null, "costs")]
    [InlineData("balances", null, "gap")]
    [InlineData("balances", null, "transformation")]
    [InlineData("balances", "2025/26", "funding")]
    [InlineData("balances", null, "grant")]
    [InlineData("bury-2022", "2023/24", "costs")]
    [InlineData("bury-2022", "2023/24", "gap")]
    [InlineData("awkward", null, "costs")]
    [InlineData("every-kind", "2025/26", "costs")]
    [InlineData("every-kind", null, "edge")]
    [InlineData("every-kind", "2027/28", "savings")]
    public void Every_explanation_is_as_expected(string plan, string? year, string selector)
    {
        string name = $"Explanations/Some/{plan} {year?.Replace('/', '-')} {selector}".Replace("£", "", StringComparison.Ordinal)
            .Replace("  ", " ", StringComparison.Ordinal).Replace(' ', '_');
        Explanation explanation = Explain(plan, year, selector);

        Written.IsAsExpected($"{name}.txt", Written.Text(text => ExplanationText.Write(explanation, text)));
    }

    [Fact]
    public void The_same_tree_is_printed_for_programs() => Written.IsAsExpected(
        "Explanations/Some/bury-2016_2016-17_costs.json",
        Written.Text(text => ExplanationJson.Write(Explain("bury-2016", "2016/17", "costs"), text)));

    [Theory]
    [InlineData("£195,000")]
    [InlineData("195,000.00")]
    [InlineData("£195K")]
    [InlineData("£0.195m")]
    public void An_amount_may_be_written_in_any_way_that_a_plan_may(string amount) =>
        Assert.Equal(4, Explain("bury-2016", "2016/17", amount).Figures.Length);

    [Theory]
    [InlineData("bury-2016")]
    [InlineData("balances")]
    public void What_a_figure_is_made_of_adds_up_to_it(string plan)
    {
        ScenarioOutlook scenario = ExtractsTests.Outlook(plan).Base;
        string[] selectors =
        [
            "costs", "funding", "gap",
            .. scenario.Outlook.Plan.Actions.Select(action => action.Id),
            .. scenario.Outlook.Plan.Lines.Select(line => line.Key),
            .. scenario.Outlook.Plan.Funding.Select(source => source.Id),
            .. scenario.Outlook.Plan.Reserves.Select(reserve => reserve.Id),
        ];

        Assert.All(selectors, selector => Assert.All(Explain(plan, null, selector).Figures, AddsUp));
    }

    [Theory]
    [InlineData("recurrent-post", "unknown-selector", "The nearest: recurrent-posts")]
    [InlineData("posts", "unknown-selector", "short-term-posts and recurrent-posts")]
    [InlineData("zzz", "unknown-selector", "It may be costs, funding, gap")]
    [InlineData("", "unknown-selector", "It may be costs, funding, gap")]
    [InlineData("£195,001", "no-such-figure", "The nearest: £195,000, £190,000 and £100,000.")]
    public void What_is_not_there_is_a_fault_with_the_nearest(string selector, string code, string hint)
    {
        Outcome<Explanation> outcome = Explainer.Explain(ExtractsTests.Outlook("bury-2016").Base, null, selector);

        Fault fault = Assert.Single(outcome.Faults);
        Assert.Equal(code, fault.Code);
        Assert.Contains(hint, fault.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void An_explanation_is_the_same_in_any_culture(string culture)
    {
        string here = Written.Text(text => ExplanationText.Write(Explain("balances", null, "£137,903.23"), text));
        using CultureScope there = new(culture);

        Assert.Equal(here, Written.Text(text => ExplanationText.Write(Explain("balances", null, "£137,903.23"), text)));
    }

    private static Explanation Explain(string plan, string? year, string selector)
    {
        Outcome<Explanation> outcome = Explainer.Explain(ExtractsTests.Outlook(plan).Base, year, selector);
        Assert.Empty(outcome.Faults);
        return outcome.Value;
    }

    private static void AddsUp(ExplainedFigure figure)
    {
        foreach (ExplanationBranch branch in figure.Branches)
        {
            if (branch.Title == ExplanationBranch.MadeOf && figure.Sum is { } sum)
            {
                Assert.Equal(sum.Pounds, branch.Parts.Sum(part => part.Sum?.Pounds ?? 0));
            }
            Assert.All(branch.Parts, AddsUp);
        }
    }
}
