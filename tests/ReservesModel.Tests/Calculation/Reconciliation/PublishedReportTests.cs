using ReservesModel.Calculation;
using ReservesModel.Calculation.Reconciliation;
using ReservesModel.Domain.Claims;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Loading;
using ReservesModel.Loading.Claims;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Calculation.Reconciliation;

/// <summary>What published reports say of money and time, in our own words, held against the plans made from them. Every figure is
/// placed, and none contradicts.</summary>
public sealed class PublishedReportTests
{
    private const string Bury2016 = "Bury, Cabinet, 20 July 2016";
    private const string Bury2022 = "Bury, Cabinet, 12 January 2022";
    private const string Stockton = "Stockton, Cabinet, 2016";
    private const string Cheshire = "Cheshire East, Scrutiny, 24 November 2015";

    [Theory]
    [InlineData(Bury2016, "bury-2016", "Cabinet is asked to agree £195K from reserves for the work in 2016/17.", "agrees")]
    [InlineData(Bury2016, "bury-2016", "The plan asks for \"one-off\" money from reserves in 2016/17 that totals £195,000.", "agrees")]
    [InlineData(Bury2016, "bury-2016", "An ongoing requirement of £190,000 remains for 2017/18 and beyond.", "agrees")]
    [InlineData(Bury2016, "bury-2016", "The \"One off\" cost is for a number of additional short term posts and is £100K.", "agrees")]
    [InlineData(Bury2016, "bury-2016", "The recurrent cost is £190K in a full year.", "agrees")]
    [InlineData(Bury2016, "bury-2016", "Savings in the 2017/18 budget are to cover the recurrent costs from April 2017, and six months are asked from reserves in 2016/17.", "")]
    [InlineData(Bury2016, "bury-2016", "In all the plan's request of reserves is therefore £195K in 2016/17.", "agrees")]
    [InlineData(Bury2016, "bury-2016", "There are no wider implications for resources.", "")]
    [InlineData(Bury2022, "bury-2022", "Funding for the second team has been identified, and for new workforce practices.", "")]
    [InlineData(Bury2022, "bury-2022", "Actions of the plan may need additional investment, which budgets to come will consider.", "")]
    [InlineData(Stockton, "stockton-2016", "This report has no financial implications.", "")]
    [InlineData(Cheshire, "cheshire-east-2015", "The ambition needs an ongoing financial commitment of the Council.", "")]
    [InlineData(Cheshire, "cheshire-east-2015", "More children in care have significant financial implications now and later.", "")]
    public void A_published_fact_holds_and_its_figures_are_placed(string source, string plan, string fact, string verdicts)
    {
        FileOutlook file = Modeller.Run(ScenarioReader.Read(Path.Combine(Repository.Scenarios, plan + ".json")).Value);
        ReconciledReport report = ReportReconciliation.Of(ReportReader.ReadText("report.txt", fact), file, file.Base);

        Assert.True(report.Holds, $"{source}: {fact} {string.Join("; ", report.Claims.Select(claim => $"{claim.Verdict} {claim.Printed} {claim.Reason}"))}");
        Assert.Equal(verdicts, string.Join(' ', report.Claims.Select(claim => claim.Verdict switch
        {
            ClaimVerdict.Agrees => "agrees",
            ClaimVerdict.NotPlaced => "not-placed",
            _ => claim.Verdict.ToString(),
        })));
    }
}
