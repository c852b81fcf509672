using ReservesModel.Calculation;
using ReservesModel.Calculation.Reconciliation;
using ReservesModel.Domain.Claims;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Loading;
using ReservesModel.Loading.Claims;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Calculation.Reconciliation;

/// <summary>More sentences with a planted error, each with its correct twin, written after the code; and correct sentences in the
/// English of several officers, which raise no alarm.</summary>
public sealed class PlantedErrorTests
{
    [Theory]
    // Wrong year.
    [InlineData("bury-2016", "During 2017/18 the plan would cost £195k.", "During 2016/17 the plan would cost £195k.")]
    [InlineData("guide/monitoring", "The audit of case files cost £60K in 2025/26.", "The audit of case files cost £60K in 2024/25.")]
    [InlineData("guide/monitoring", "The improvement grant contributes £50,000 in 2026/27.", "The improvement grant contributes £50,000 in 2025/26.")]
    [InlineData("guide/monitoring", "A draw of £357,000 is made on the Transformation reserve in 2025/26.", "A draw of £357,000 is made on the Transformation reserve in 2024/25.")]
    [InlineData("guide/monitoring", "At the end of 2024/25 the Transformation reserve stands at £793,000.", "At the end of 2025/26 the Transformation reserve stands at £793,000.")]
    [InlineData("guide/grants", "The Family hubs grant falls to £250,000 in 2025/26.", "The Family hubs grant falls to £250,000 in 2026/27.")]
    [InlineData("guide/grants", "In 2026/27 there is a shortfall of £400,000.", "In 2027/28 there is a shortfall of £400,000.")]
    [InlineData("guide/grants", "£150,000 would be drawn from the General Fund in 2025/26.", "£150,000 would be drawn from the General Fund in 2026/27.")]
    // Wrong total, wrong part.
    [InlineData("bury-2016", "Together the plan would cost £580,000 over 2016/17 to 2018/19.", "Together the plan would cost £575,000 over 2016/17 to 2018/19.")]
    [InlineData("guide/monitoring", "The edge of care team and its work cost £627,000 in total; the plan costs £637,000 in 2024/25 before savings.", "The plan costs £627,000 in 2024/25 before savings.")]
    [InlineData("guide/monitoring", "The case management system costs £310,000 in total.", "The case management system costs £300,000 in total.")]
    [InlineData("guide/monitoring", "Cars of the team cost £30,000 in 2025/26.", "Cars of the team cost £36,000 in 2025/26.")]
    [InlineData("guide/monitoring", "Fewer agency workers save £240,000 in 2024/25.", "Fewer agency workers save £120,000 in 2024/25.")]
    [InlineData("guide/grants", "The plan costs £850,000 in each year from 2024/25 to 2027/28.", "The plan costs £800,000 in each year from 2024/25 to 2027/28.")]
    [InlineData("guide/grants", "Hub workers cost £650,000 per annum.", "Hub workers cost £600,000 per annum.")]
    [InlineData("guide/grants", "The NHS contribution is £120,000 in 2024/25.", "The NHS contribution is £100,000 in 2024/25.")]
    [InlineData("guide/grants", "Health visitors in hubs cost £100,000 in 2025/26.", "Health visitors in hubs cost £200,000 in 2025/26.")]
    [InlineData("guide/grants", "£200,000 of cost is left unfunded in 2027/28.", "£400,000 of cost is left unfunded in 2027/28.")]
    // £K for £m and other slips of scale.
    [InlineData("guide/monitoring", "The edge of care team costs £480m in 2025/26.", "The edge of care team costs £480k in 2025/26.")]
    [InlineData("guide/grants", "The plan costs £0.8k in 2024/25.", "The plan costs £0.8m in 2024/25.")]
    [InlineData("guide/grants", "The Family hubs grant pays £400 in 2025/26.", "The Family hubs grant pays £400 thousand in 2025/26.")]
    [InlineData("guide/grants", "The balance of the General Fund is £8.85k at 31 March 2027.", "The balance of the General Fund is £8.85m at 31 March 2027.")]
    // Stale figures.
    [InlineData("guide/monitoring", "The plan costs £567,000 in 2024/25 before savings.", "The plan costs £627,000 in 2024/25 before savings.")]
    [InlineData("bury-2016", "The recurrent cost is £47,500 in 2016/17.", "The recurrent cost is £95,000 in 2016/17.")]
    [InlineData("guide/grants", "The grant for family hubs pays £450,000 in 2025/26.", "The grant for family hubs pays £400,000 in 2025/26.")]
    // Verbs that say too much.
    [InlineData("guide/grants", "£150,000 from the General Fund has been agreed for 2026/27.", "£150,000 from the General Fund is requested for 2026/27.")]
    [InlineData("guide/grants", "The cost of the hubs is fully met.", "The cost of the hubs is fully met in 2025/26.")]
    [InlineData("guide/grants", "There is no funding gap in 2027/28.", "There is no funding gap in 2026/27.")]
    [InlineData("guide/grants", "There are no ongoing financial implications.", "There are ongoing financial implications.")]
    [InlineData("guide/monitoring", "The case management system is a recurrent cost of £180,000 in 2024/25.", "The case management system is a one-off cost of £180,000 in 2024/25.")]
    [InlineData("bury-2016", "The use of reserves was agreed by Cabinet and is committed.", "The use of reserves is recommended to Cabinet.")]
    // Arithmetic of its own.
    [InlineData("bury-2016", "The cost of £195,000 in 2016/17 is made up of £110,000 one-off and £95,000 recurrent.", "The cost of £195,000 in 2016/17 is made up of £100,000 one-off and £95,000 recurrent.")]
    [InlineData("guide/grants", "The grant falls by £100,000 from £400,000 in 2025/26 to £250,000 in 2026/27.", "The grant falls by £150,000 from £400,000 in 2025/26 to £250,000 in 2026/27.")]
    [InlineData("guide/grants", "The Family hubs grant meets £500,000, 72.5% of the £800,000 that the plan costs in 2024/25.", "The Family hubs grant meets £500,000, 62.5% of the £800,000 that the plan costs in 2024/25.")]
    [InlineData("guide/grants", "The NHS contribution meets 25% of the cost in 2024/25.", "The NHS contribution meets 12.5% of the cost in 2024/25.")]
    // How fast council tax and demand rise.
    [InlineData("guide/budget", "Council tax would rise by 5.99% in 2024/25.", "Council tax would rise by 4.99% in 2024/25.")]
    [InlineData("guide/budget", "The strategy assumes a council tax increase of 3.99% in each year.", "The strategy assumes a council tax increase of 2.99% in each year.")]
    [InlineData("guide/budget", "A 1.99% increase in council tax is proposed for 2025/26.", "A 2.99% increase in council tax is proposed for 2025/26.")]
    [InlineData("guide/budget", "The adult social care precept of 1% is assumed in 2026/27.", "The adult social care precept of 2% is assumed in 2026/27.")]
    [InlineData("guide/budget", "The increase in council tax for general purposes is 4.99% in 2024/25.", "The increase in council tax for general purposes is 2.99% in 2024/25.")]
    [InlineData("guide/budget", "Council tax would rise by 4.5% in 2024/25, of which 2% is for adult social care.", "Council tax would rise by 4.99% in 2024/25, of which 2% is for adult social care.")]
    [InlineData("guide/budget", "Council tax rises by 6% in 2024/25.", "Council tax rises by 5% in 2024/25.")]
    [InlineData("guide/demand-led", "The number of children in care grows by 3% in 2025/26.", "The number of children in care grows by 2% in 2025/26.")]
    [InlineData("guide/demand-led", "Children in care are assumed to grow by 4% a year.", "Children in care are assumed to grow by 2% a year.")]
    [InlineData("guide/demand-led", "Growth of 1.5% a year in the number of children in care is allowed for.", "Growth of 2% a year in the number of children in care is allowed for.")]
    [InlineData("guide/demand-led", "There will be 5% more children in care in 2025/26.", "There will be 2% more children in care in 2025/26.")]
    [InlineData("guide/budget", "A precept for adult social care of 3% is assumed in 2025/26.", "A precept for adult social care of 2% is assumed in 2025/26.")]
    [InlineData("guide/demand-led", "The number of children in care falls by 2% in 2026/27.", "The number of children in care rises by 2% in 2026/27.")]
    public void A_planted_error_contradicts_and_its_twin_does_not(string plan, string wrong, string right)
    {
        ReconciledReport error = Reconciled(plan, wrong), twin = Reconciled(plan, right);

        Assert.True(!error.Holds, $"No contradiction: {wrong}\n{Shown(error)}");
        Assert.True(twin.Claims.All(claim => claim.Verdict is ClaimVerdict.Agrees or ClaimVerdict.Near), $"Not borne out: {right}\n{Shown(twin)}");
    }

    [Theory]
    [InlineData("bury-2016", "Members are asked to note that the improvement work will require £195k in the current year (2016/17).")]
    [InlineData("bury-2016", "Of the £195,000 sought for 2016/17, £100,000 relates to short-term posts.")]
    [InlineData("bury-2016", "A contribution of £195,000 from reserves is sought for 2016/17; thereafter the £190,000 a year falls to the directorate.")]
    [InlineData("bury-2016", "From April 2017 the full-year effect of £190,000 will need to be found from savings.")]
    [InlineData("bury-2016", "Half of the £190,000, i.e. £95,000, falls in 2016/17.")]
    [InlineData("bury-2016", "The Council's net budget is £137.6m and this request is a small part of it.")]
    [InlineData("bury-2016", "Savings of £32m have been delivered since 2010.")]
    [InlineData("bury-2016", "If Cabinet were to agree, the draw would be £195,000.")]
    [InlineData("bury-2016", "Recruitment costs of around £5,000 per post are absorbed within existing budgets.")]
    [InlineData("bury-2016", "There are 11 recommendations, and 340 children are looked after.")]
    [InlineData("bury-2016", "The previous plan (2013/14) cost £80,000.")]
    [InlineData("bury-2016", "Three months' delay would lower the first-year cost.")]
    [InlineData("bury-2016", "The pressure rises from £95,000 in 2016/17 to £190,000 in 2017/18, a step of £95,000.")]
    [InlineData("bury-2016", "No decision has been taken on how the £190,000 will be met.")]
    [InlineData("bury-2016", "The plan is not fully funded beyond 2016/17.")]
    [InlineData("guide/grants", "The hubs cost £800,000 a year, of which £600,000 is for hub workers.")]
    [InlineData("guide/grants", "Grant income reduces from £500,000 in 2024/25 to £400,000 in 2025/26 and £250,000 in 2026/27, when it ends.")]
    [InlineData("guide/grants", "The partner pays half, which is £100,000 a year.")]
    [InlineData("guide/grants", "General Fund balances are £9m at 1 April 2024 against a minimum of £8m.")]
    [InlineData("guide/grants", "By 2027/28 the unfunded amount is £400,000 unless the grant is renewed.")]
    [InlineData("guide/grants", "The base budget is capped at £300,000 for this purpose.")]
    [InlineData("guide/grants", "Over the four years the hubs will cost £3.2m in total.")]
    [InlineData("guide/monitoring", "The saving from fewer agency workers is £120,000 in the first year, 2024/25, and £240,000 in a full year.")]
    [InlineData("guide/redundancy", "Redundancy of twelve managers at £39,000 each would cost £468,000 in 2025/26.")]
    [InlineData("guide/redundancy", "Assumed: amount of Redundancy of twelve managers, £468K (“£39,000 each for the twelve; the notices are not out”).")]
    [InlineData("guide/monitoring", "The reserve opens at £1.2m and receives £100,000 in each of 2024/25 and 2025/26.")]
    [InlineData("guide/monitoring", "The system is phased: £180,000 in 2024/25 and £120,000 in 2025/26.")]
    [InlineData("guide/monitoring", "The Transformation reserve will not fall below its minimum of £250,000.")]
    [InlineData("guide/monitoring", "The budget pays £96,000 in 2025/26 and £176,000 in 2026/27.")]
    [InlineData("guide/monitoring", "The team and its cars together cost £387,000 in 2024/25.")]
    [InlineData("guide/monitoring", "Grant of £200,000 is available over two years.")]
    [InlineData("guide/budget", "A 1% increase in council tax raises £1.3m.")]
    [InlineData("guide/budget", "A council tax freeze, or 0% increase, in 2024/25 would cost £6.4m.")]
    [InlineData("guide/budget", "For a Band D household the increase is 3.9% in 2024/25.")]
    [InlineData("guide/budget", "Each 1% on council tax is worth £1.3m.")]
    [InlineData("guide/budget", "The referendum limit on the council tax increase is 5% in 2024/25.")]
    [InlineData("guide/budget", "Council tax has risen by 12% since 2015.")]
    [InlineData("guide/budget", "The council tax base grows by 0.6% in 2025/26.")]
    [InlineData("guide/budget", "The police raised their council tax by 3.5% in 2024/25.")]
    [InlineData("guide/budget", "Council tax would rise by 3% in 2030/31.")]
    [InlineData("guide/budget", "98% of council tax is collected in 2024/25.")]
    [InlineData("guide/budget", "Council tax pays for 58% of the budget in 2024/25.")]
    [InlineData("guide/budget", "Demand in adult social care rose by 8% in 2024/25.")]
    [InlineData("guide/demand-led", "The cost of children in care rises by 7% in 2025/26.")]
    [InlineData("guide/demand-led", "Demand for school transport grows by 5% in 2025/26.")]
    [InlineData("guide/demand-led", "Children in care in residential placements fall by 7% in 2025/26.")]
    [InlineData("guide/demand-led", "The number of children in care needing therapy grows by 9% in 2025/26.")]
    [InlineData("guide/demand-led", "Nationally the number of children in care grew by 4%.")]
    [InlineData("guide/demand-led", "The number of children in care grows by 4% over the period to 2026/27.")]
    [InlineData("guide/demand-led", "15% of children in care are in residential places in 2024/25.")]
    [InlineData("guide/monitoring", "A 5% overspend on the team would be £24,000.")]
    public void A_correct_sentence_raises_no_alarm(string plan, string sentence)
    {
        ReconciledReport report = Reconciled(plan, sentence);

        Assert.True(report.Holds, $"A false alarm: {sentence}\n{Shown(report)}");
    }

    private static string Shown(ReconciledReport report) => string.Join('\n', report.Claims
        .Select(claim => $"{claim.Verdict} {claim.Printed} “{claim.Context}” {claim.Reason} [{string.Join("; ", claim.Figures)}]"));

    private static ReconciledReport Reconciled(string plan, string text)
    {
        FileOutlook file = Modeller.Run(ScenarioReader.Read(Path.Combine(Repository.Scenarios, plan + ".json")).Value);
        return ReportReconciliation.Of(ReportReader.ReadText("report.txt", text), file, file.Base);
    }
}
