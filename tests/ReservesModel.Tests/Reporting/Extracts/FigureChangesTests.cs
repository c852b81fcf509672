using System.Text;
using ReservesModel.Calculation;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Reporting.Extracts;
using ReservesModel.Testing;

namespace ReservesModel.Tests.Reporting.Extracts;

public sealed class FigureChangesTests
{
    private static readonly FileOutlook Bury = ExtractsTests.Outlook("bury-2016");

    [Fact]
    public void The_same_plan_changes_no_figure()
    {
        FigureChanges changes = FigureChanges.Since(Results(Bury), Bury);

        Assert.Equal(EarlierRun.Compared, changes.Earlier);
        Assert.Empty(changes.Changes);
    }

    [Fact]
    public void A_first_run_has_nothing_to_compare_with() =>
        Assert.Equal(EarlierRun.None, FigureChanges.Since(null, Bury).Earlier);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"format\":\"reserves-results/2\",\"scenarios\":{}}")]
    [InlineData("{\"format\":\"reserves-results/1\",\"scenarios\":{")]
    [InlineData("{\"format\":\"reserves-results/1\",\"scenarios\":{\"base\":{\"years\":{\"2016/17\":{\"gap\":1e999}}}}}")]
    [InlineData("not json")]
    [InlineData("\0\u0001")]
    public void What_is_not_a_results_file_of_ours_cannot_be_read(string earlier) =>
        Assert.Equal(EarlierRun.Unreadable, FigureChanges.Since(earlier, Bury).Earlier);

    [Fact]
    public void A_nest_of_arrays_is_unreadable_and_no_crash() =>
        Assert.Equal(EarlierRun.Unreadable, FigureChanges.Since(new string('[', 1_000_000), Bury).Earlier);

    [Fact]
    public void A_later_start_changes_the_year_it_falls_in_and_no_other()
    {
        ScenarioFile file = SomePlans.Bury2016();
        FileOutlook later = Modeller.Run(file with
        {
            Scenarios = [file.Base with { Plan = file.Scenarios[1].Plan }, .. file.Scenarios.Skip(1)],
        });

        FigureChanges changes = FigureChanges.Since(Results(Bury), later);

        FigureChange Change(string what) => new("base", "2016/17", what, "£195,000", "£147,500") { Before = new(195_000m), After = new(147_500m) };
        Assert.Contains(Change("total cost"), changes.Changes);
        Assert.Contains(Change("reserve council, draws"), changes.Changes);
        Assert.All(changes.Changes, change => Assert.Equal(("base", "2016/17"), (change.Scenario, change.Year)));
    }

    [Fact]
    public void A_scenario_that_is_new_or_gone_is_said_once_a_year()
    {
        FileOutlook fewer = Bury with { Scenarios = [Bury.Base] };

        Assert.Equal(6, FigureChanges.Since(Results(fewer), Bury).Changes.Length);
        Assert.All(FigureChanges.Since(Results(Bury), fewer).Changes, change => Assert.Equal(("there", "not there"), (change.From, change.To)));
    }

    private static string Results(FileOutlook file) =>
        Encoding.UTF8.GetString(Written.Bytes(stream => ResultsJson.Write(file, stream)));
}
