using ReservesModel.Calculation;
using ReservesModel.Calculation.Reconciliation;
using ReservesModel.Domain.Claims;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Engine.Output;
using ReservesModel.Loading;
using ReservesModel.Loading.Claims;
using ReservesModel.Reporting.Markdown;
using ReservesModel.Reporting.Statements;
using ReservesModel.Reporting.Styles;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Calculation.Reconciliation;

/// <summary>Sentences with a planted error, each with its correct twin: the error contradicts, the twin raises no alarm.</summary>
public sealed class ReconciliationTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reserves-reconcile-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    // Wrong year.
    [InlineData("£195K is asked from reserves in 2017/18.", "£195K is asked from reserves in 2016/17.")]
    [InlineData("The plan would cost £195,000 in 2018/19.", "The plan would cost £195,000 in 2016/17.")]
    [InlineData("The one-off cost of £100,000 falls in 2017/18.", "The one-off cost of £100,000 falls in 2016/17.")]
    [InlineData("The recurrent cost is £95K in 2017/18.", "The recurrent cost is £95K in 2016/17.")]
    [InlineData("In 2016/17, £190,000 is left unfunded.", "In 2017/18, £190,000 is left unfunded.")]
    [InlineData("The ongoing requirement is £190,000 for 2016/17 and beyond.", "The ongoing requirement is £190,000 for 2017/18 and beyond.")]
    [InlineData("The plan costs £190K in the year to 31 March 2017.", "The plan costs £190K in the year to 31 March 2018.")]
    [InlineData("No funding has been found for £190,000 in each of 2016/17 and 2017/18.", "No funding has been found for £190,000 in each of 2017/18 and 2018/19.")]
    // Wrong total, wrong part.
    [InlineData("The total cost is £200,000 in 2016/17.", "The total cost is £195,000 in 2016/17.")]
    [InlineData("The recurrent cost in 2016/17 is £190,000.", "The recurrent cost in 2016/17 is £95,000.")]
    [InlineData("The total request from reserves is £295K in 2016/17.", "The total request from reserves is £195K in 2016/17.")]
    [InlineData("The recurrent cost is £180K in a full year.", "The recurrent cost is £190K in a full year.")]
    [InlineData("The plan would cost £585,000 in total over three years.", "The plan would cost £575,000 in total over three years.")]
    [InlineData("The additional short-term posts cost £110K.", "The additional short-term posts cost £100K.")]
    [InlineData("The recurrent posts cost £195,000 per annum.", "The recurrent posts cost £190,000 per annum.")]
    [InlineData("The one-off cost is £190K, and the recurrent cost is £100K in a full year.", "The one-off cost is £100K, and the recurrent cost is £190K in a full year.")]
    // £K for £m, and other slips of scale.
    [InlineData("The plan would cost £195m in 2016/17.", "The plan would cost £0.195m in 2016/17.")]
    [InlineData("£1.95m from reserves would fund the plan in 2016/17.", "£195 thousand from reserves would fund the plan in 2016/17.")]
    [InlineData("The recurrent cost is £190 in a full year.", "The recurrent cost is £190k in a full year.")]
    [InlineData("The plan would cost 0.195k in 2016/17.", "The plan would cost 195k in 2016/17.")]
    // Rounding: near is the ledger's figure to the places printed, nothing looser.
    [InlineData("The plan would cost £0.19m in 2016/17.", "The plan would cost £0.2m in 2016/17.")]
    [InlineData("The plan would cost £196,000 in 2016/17.", "The plan would cost £195,000 in 2016/17.")]
    // Stale figures: those of another scenario.
    [InlineData("The plan would cost £147,500 in 2016/17.", "The plan would cost £195,000 in 2016/17.")]
    [InlineData("£190,000 would be met from reserves in 2017/18.", "£195,000 would be met from reserves in 2016/17.")]
    // Verbs that say too much.
    [InlineData("£195,000 has been approved from reserves in 2016/17.", "Cabinet is asked to approve £195,000 from reserves in 2016/17.")]
    [InlineData("£195,000 will be met from reserves in 2016/17.", "If agreed, £195,000 will be met from reserves in 2016/17.")]
    [InlineData("The draw on reserves has already been agreed.", "The draw on reserves has not yet been agreed.")]
    [InlineData("Savings in the next budget have been confirmed for the recurrent cost.", "Savings in the next budget are intended for the recurrent cost.")]
    [InlineData("The plan is fully funded.", "The plan is fully funded in 2016/17.")]
    [InlineData("The plan is fully funded in 2017/18.", "The plan is not fully funded in 2017/18.")]
    [InlineData("No cost is left unfunded.", "No cost is left unfunded in 2016/17.")]
    [InlineData("There are no further financial implications.", "There are further financial implications in 2017/18.")]
    [InlineData("There are no financial implications.", "The financial implications are set out below.")]
    // Several amounts and years.
    [InlineData("The costs in 2016/17, 2017/18 and 2018/19 are £195,000, £190,000 and £180,000 respectively; so the plan says.", "The total costs in 2016/17, 2017/18 and 2018/19 are £195,000, £190,000 and £190,000 respectively.")]
    [InlineData("The draw of £195,000 from reserves comprises £90,000 for short-term posts in 2016/17.", "The draw of £195,000 from reserves comprises £100,000 for short-term posts and £95,000 for recurrent posts in 2016/17.")]
    // One-off and recurrent.
    [InlineData("The short-term posts are an ongoing cost.", "The short-term posts are a one-off cost.")]
    [InlineData("The short-term posts are a recurrent cost of £100,000 in 2016/17.", "The short-term posts are a one-off cost of £100,000 in 2016/17.")]
    public void What_is_wrong_contradicts_and_its_twin_does_not(string wrong, string right)
    {
        Contradicts("bury-2016", wrong);
        AgreesOrIsSilent("bury-2016", right);
    }

    [Theory]
    [InlineData("The edge of care team costs £480,000 in 2024/25.", "The edge of care team costs £360,000 in 2024/25.")]
    [InlineData("The case management system costs £180,000 in 2025/26.", "The case management system costs £180,000 in 2024/25.")]
    [InlineData("The balance of the Transformation reserve is £693,000 at 31 March 2026.", "The balance of the Transformation reserve is £693,000 at 31 March 2027.")]
    [InlineData("The closing balance of the Transformation reserve is £943,000 in 2025/26.", "The closing balance of the Transformation reserve is £943,000 in 2024/25.")]
    [InlineData("The audit of case files is a recurrent cost of £60,000 in 2024/25.", "The audit of case files is a one-off cost of £60,000 in 2024/25.")]
    [InlineData("The improvement grant pays £150,000 in 2025/26.", "£150,000 will be met from the improvement grant in 2024/25.")]
    [InlineData("The base budget would fund £176,000 in 2025/26.", "The base budget would fund £176,000 in 2026/27.")]
    [InlineData("There are no further implications.", "There are further implications.")]
    public void So_it_is_in_a_plan_with_grants_and_balances(string wrong, string right)
    {
        Contradicts("guide/monitoring", wrong);
        AgreesOrIsSilent("guide/monitoring", right);
    }

    [Theory]
    [InlineData("Residential placements are provided at no additional cost.", "The cost of residential placements is not yet quantified.")]
    [InlineData("The plan is fully funded.", "The plan cannot be said to be fully funded.")]
    [InlineData("There are no further financial implications.", "There may be further financial implications.")]
    [InlineData("Funding identified since the inspection has been approved.", "Funding is still to be identified for further investment.")]
    public void So_it_is_where_nothing_is_quantified(string wrong, string right)
    {
        Contradicts("bury-2022", wrong);
        AgreesOrIsSilent("bury-2022", right);
    }

    [Fact]
    public void A_figure_of_a_scenario_agrees_where_it_is_asked_for() => Assert.Equal(
        ClaimVerdict.Agrees, Assert.Single(Reconciled("bury-2016", "The plan would cost £147,500 in 2016/17.", "three-months-late").Claims).Verdict);

    [Fact]
    public void A_figure_of_a_year_that_is_not_modelled_is_not_in_the_model() => Assert.Equal(
        ClaimVerdict.NotInModel, Assert.Single(Reconciled("bury-2016", "The plan would cost £190,000 in 2020/21.").Claims).Verdict);

    [Fact]
    public void An_amount_of_nothing_that_is_said_is_not_guessed_at() => Assert.Equal(
        ClaimVerdict.NotPlaced, Assert.Single(Reconciled("bury-2016", "It is £195,000 in 2016/17.").Claims).Verdict);

    [Theory]
    [InlineData("Agency cover cost £1.2m in 2016/17.")]
    [InlineData("The cost of a residential placement is £5,000 per week.")]
    [InlineData("Spending on placements was £24m in 2016/17.")]
    [InlineData("Cabinet approved the budget of £140m on 24 February 2016.")]
    [InlineData("A sum of £300,000 is needed in 2016/17, of which £100,000 is one-off and £95,000 is recurrent.")]
    [InlineData("There are no legal implications, and none for staff.")]
    [InlineData("Performance rose by 5%.")]
    public void What_may_be_of_something_else_is_no_contradiction(string sentence) => Assert.True(Reconciled("bury-2016", sentence).Holds);

    [Fact]
    public void A_balance_of_reserves_that_are_not_named_may_be_of_others() => Assert.True(
        Reconciled("guide/monitoring", "The Council's reserves stand at £20m.").Holds);

    [Fact]
    public void What_a_figure_is_not_is_no_claim() => Assert.Equal(
        ClaimVerdict.NotPlaced, Reconciled("bury-2016", "The plan costs £190,000 in 2017/18, not a further £195,000 each year.").Claims[1].Verdict);

    [Theory]
    [InlineData("300", "Difference")]
    [InlineData("195", null)]
    public void A_table_has_to_cast(string total, string? wrong)
    {
        ReconciledReport report = Reconciled("bury-2016", $"""
            | £000 | 2016/17 | 2017/18 |
            |---|---|---|
            | Additional short-term posts | 100 | - |
            | Additional recurrent posts | 95 | 190 |
            | Total cost | {total} | 190 |
            """, name: "report.md");

        Assert.Equal(wrong is not null, report.Claims.Any(claim => claim.Difference?.Pounds == 105_000m && claim.Reason.Contains("do not add", StringComparison.Ordinal)));
        Assert.Equal(wrong is null, report.Holds);
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Our_own_statements_hold_in_every_section_and_form(string plan)
    {
        FileOutlook file = Outlook(plan);
        foreach (ScenarioOutlook scenario in file.Scenarios)
        {
            foreach (string form in StatementForm.Names)
            {
                string path = Path.Combine(_folder, scenario.Scenario.Id + (form == "text" ? ".txt" : "." + form));
                File.WriteAllBytes(path, StatementForm.Bytes(file, scenario, StatementSections.All, form));
                ReconciledReport report = ReportReconciliation.Of(ReportReader.Read(path).Value, file, scenario);
                Assert.True(report.Holds, $"{plan} {scenario.Scenario.Id} {form}:\n" + Shown(report, ClaimVerdict.Contradicts));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Our_own_statements_hold_in_every_style(string plan)
    {
        FileOutlook file = Outlook(plan);
        foreach (Style style in HouseStyles.Names.Select(HouseStyles.Of))
        {
            string text = MarkdownPaper.Of(style.Write(file, file.Base, StatementSections.Full).Value);
            ReconciledReport report = ReportReconciliation.Of(ReportReader.ReadText("statement.md", text), file, file.Base);
            Assert.True(report.Holds, $"{plan} {style.Name}:\n" + Shown(report, ClaimVerdict.Contradicts));
        }
    }

    public static TheoryData<string> Plans =>
        [.. Directory.EnumerateFiles(Repository.Scenarios, "*.json", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Scenarios, path))
            .Where(path => !path.Contains("schema", StringComparison.Ordinal) && !path.Contains("import", StringComparison.Ordinal) && !path.Contains("style", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static void Contradicts(string plan, string sentence)
    {
        ReconciledReport report = Reconciled(plan, sentence);
        Assert.True(!report.Holds, $"No contradiction: {sentence}\n{Shown(report)}");
    }

    private static void AgreesOrIsSilent(string plan, string sentence)
    {
        ReconciledReport report = Reconciled(plan, sentence);
        Assert.True(
            report.Claims.All(claim => claim.Verdict is ClaimVerdict.Agrees or ClaimVerdict.Near),
            $"A false alarm: {sentence}\n{Shown(report)}");
    }

    private static string Shown(ReconciledReport report, ClaimVerdict? only = null) => string.Join('\n', report.Claims.Where(claim => only is null || claim.Verdict == only)
        .Select(claim => $"{claim.Verdict} {claim.Printed} “{claim.Context}” {claim.Reason} [{string.Join("; ", claim.Figures)}]"));

    private static ReconciledReport Reconciled(string plan, string text, string scenario = "base", string name = "report.txt")
    {
        FileOutlook file = Outlook(plan + ".json");
        return ReportReconciliation.Of(ReportReader.ReadText(name, text), file, file.Scenarios.First(any => any.Scenario.Id == scenario));
    }

    private static FileOutlook Outlook(string plan) => Modeller.Run(ScenarioReader.Read(Path.Combine(Repository.Scenarios, plan)).Value);
}
