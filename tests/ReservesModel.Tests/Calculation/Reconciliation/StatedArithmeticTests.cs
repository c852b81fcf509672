using ReservesModel.Calculation;
using ReservesModel.Calculation.Reconciliation;
using ReservesModel.Domain.Claims;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Loading;
using ReservesModel.Loading.Claims;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Calculation.Reconciliation;

/// <summary>Percentages, sums and differences that a report states with their parts, and percentages that the plan states.</summary>
public sealed class StatedArithmeticTests
{
    [Fact]
    public void What_is_worked_out_is_said_to_the_penny() => Assert.Contains(
        Reconciled("bury-2016", "£100.50 plus £200.00, £400.00 in all.").Claims, claim => claim.Reason.Contains("is £300.50", StringComparison.Ordinal));

    [Theory]
    [InlineData("£95,000, 48.7% of £195,000, is recurrent in 2016/17.", ClaimVerdict.Near)]
    [InlineData("£95,000, 49.7% of £195,000, is recurrent in 2016/17.", ClaimVerdict.Contradicts)]
    [InlineData("£95,000 (49% of £195,000) is recurrent.", ClaimVerdict.Near)]
    [InlineData("£95,000 (48% of £195,000) is recurrent.", ClaimVerdict.Contradicts)]
    [InlineData("A 2% rise on £1m, £20,000, was allowed for.", ClaimVerdict.Agrees)]
    [InlineData("A 2% rise on £1m, £25,000, was allowed for.", ClaimVerdict.Contradicts)]
    [InlineData("A rise of 3% on pay of £1.2m is £36,000.", ClaimVerdict.Agrees)]
    [InlineData("5% of £1.23m is £62,000.", ClaimVerdict.Near)]
    [InlineData("5% of £1.23m is £52,000.", ClaimVerdict.Contradicts)]
    [InlineData("The figure rose by 5% from £200,000 to £210,000.", ClaimVerdict.Agrees)]
    [InlineData("The figure fell by 5% from £200,000 to £210,000.", ClaimVerdict.Contradicts)]
    [InlineData("It went from £200,000 to £210,000, an increase of 10%.", ClaimVerdict.Contradicts)]
    [InlineData("33% of £1.2m is £0.4m.", ClaimVerdict.Near)]
    [InlineData("Performance rose by 5%.", ClaimVerdict.NotPlaced)]
    public void A_percentage_with_its_parts_is_worked_out_again(string sentence, ClaimVerdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Reconciled("bury-2016", sentence).Claims, claim => claim.Printed.EndsWith('%')).Verdict);

    [Theory]
    [InlineData("£100,000 plus £95,000, £195,000 in all.", "£195,000", true)]
    [InlineData("£100,000 plus £95,000, £185,000 in all.", "£185,000", false)]
    [InlineData("£100,000 plus £90,000 is £195,000.", "£195,000", false)]
    [InlineData("The cost falls by £5,000 from £195,000 in 2016/17 to £190,000 in 2017/18.", "£5,000", true)]
    [InlineData("The cost falls by £15,000 from £195,000 in 2016/17 to £190,000 in 2017/18.", "£15,000", false)]
    [InlineData("The cost rises by £5,000 from £195,000 in 2016/17 to £190,000 in 2017/18.", "£5,000", false)]
    [InlineData("Recurrent cost goes from £95,000 in 2016/17 to £190,000 in 2017/18, a rise of £95,000.", "£95,000", true)]
    [InlineData("Recurrent cost goes from £95,000 in 2016/17 to £190,000 in 2017/18, a rise of £85,000.", "£85,000", false)]
    [InlineData("The difference between £195,000 and £190,000 is £5,000.", "£5,000", true)]
    [InlineData("The difference between £195,000 and £190,000 is £6,000.", "£6,000", false)]
    [InlineData("£195,000 less £100,000 leaves £95,000.", "£95,000", true)]
    [InlineData("£195,000 less £100,000 leaves £85,000.", "£85,000", false)]
    [InlineData("A sum of £195,000 comprises £100,000 for one thing and £95,000 for another.", "£195,000", true)]
    [InlineData("A sum of £195,000 comprises £100,000 for one thing and £85,000 for another.", "£195,000", false)]
    public void A_sum_or_a_difference_with_its_parts_is_worked_out_again(string sentence, string printed, bool isRight)
    {
        ReconciledClaim claim = Reconciled("bury-2016", sentence).Claims.Last(claim => claim.Printed == printed);

        Assert.Equal(isRight, claim.Verdict is ClaimVerdict.Agrees or ClaimVerdict.Near);
        Assert.Equal(!isRight, claim.Verdict is ClaimVerdict.Contradicts);
    }

    [Theory]
    [InlineData("The cost is £195,000 in 2016/17, £190,000 in 2017/18 and so on, £575,000 in total.")]
    [InlineData("£195,000 would be needed in 2016/17, plus £190,000 in 2017/18, and £190,000 in 2018/19.")]
    [InlineData("Of £1m, a part has been used, and 5% of the rest is £38,000.")]
    public void What_is_no_sum_of_what_stands_before_it_is_no_contradiction(string sentence) =>
        Assert.True(Reconciled("bury-2016", sentence).Holds);

    [Theory]
    [InlineData("guide/staffing", "A pay award of 3.2% in 2025/26 is allowed for.", ClaimVerdict.Agrees)]
    [InlineData("guide/staffing", "A pay award of 4% in 2025/26 is allowed for.", ClaimVerdict.NotPlaced)]
    [InlineData("guide/staffing", "The employer's pension contribution is 18.5%.", ClaimVerdict.Agrees)]
    [InlineData("guide/staffing", "A vacancy factor of 4% is assumed.", ClaimVerdict.Agrees)]
    [InlineData("guide/staffing", "Turnout rose by 18.5%.", ClaimVerdict.NotPlaced)]
    [InlineData("bury-2016", "Reserves would meet 100% of the cost in 2016/17.", ClaimVerdict.Agrees)]
    [InlineData("bury-2016", "Reserves would meet 80% of the cost in 2016/17.", ClaimVerdict.Contradicts)]
    public void A_percentage_without_its_parts_is_one_that_the_plan_states_or_is_not_placed(string plan, string sentence, ClaimVerdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Reconciled(plan, sentence).Claims).Verdict);

    [Theory]
    [InlineData("51%", "49%", ClaimVerdict.Near)]
    [InlineData("61%", "39%", ClaimVerdict.Contradicts)]
    public void A_column_of_shares_is_worked_out_from_the_total(string first, string second, ClaimVerdict verdict)
    {
        ReconciledReport report = Reconciled("bury-2016", $"""
            | | 2016/17 £000 | % of total |
            |---|---|---|
            | Additional short-term posts | 100 | {first} |
            | Additional recurrent posts | 95 | {second} |
            | Total cost | 195 | 100% |
            """, "report.md");

        Assert.Equal(verdict, report.Claims.First(claim => claim.Printed == first).Verdict);
        Assert.Equal(verdict, report.Claims.First(claim => claim.Printed == second).Verdict);
        Assert.Equal(ClaimVerdict.Agrees, report.Claims.First(claim => claim.Printed == "100%").Verdict);
    }

    [Theory]
    [InlineData("-2.6%", ClaimVerdict.Near)]
    [InlineData("2.6%", ClaimVerdict.Contradicts)]
    public void A_column_of_changes_is_worked_out_from_the_row(string change, ClaimVerdict verdict)
    {
        ReconciledReport report = Reconciled("bury-2016", $"""
            | £000 | 2016/17 | 2017/18 | % change |
            |---|---|---|---|
            | Total cost | 195 | 190 | {change} |
            """, "report.md");

        Assert.Equal(verdict, report.Claims.First(claim => claim.Printed == change).Verdict);
    }

    private static ReconciledReport Reconciled(string plan, string text, string name = "report.txt")
    {
        FileOutlook file = Modeller.Run(ScenarioReader.Read(Path.Combine(Repository.Scenarios, plan + ".json")).Value);
        return ReportReconciliation.Of(ReportReader.ReadText(name, text), file, file.Base);
    }
}
