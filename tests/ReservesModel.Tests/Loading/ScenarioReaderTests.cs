using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using static ReservesModel.Tests.Loading.SomePlanText;

namespace ReservesModel.Tests.Loading;

public class ScenarioReaderTests
{
    [Fact]
    public void The_plan_of_the_formats_page_is_bound_with_its_scenarios()
    {
        ScenarioFile file = Bound(Bury);

        Assert.Equal("plan", file.Name);
        Assert.Equal(["base", "three-months-late", "rejected"], file.Scenarios.Select(scenario => scenario.Id));
        Assert.Equal(["short-term-posts/posts", "recurrent-posts/posts"], file.Base.Plan.Lines.Select(line => line.Key));
        Assert.Equal([2016], file.Base.Plan.Funding[0].Years.Select(year => year.StartYear));
        Assert.Equal([2017, 2018], file.Base.Plan.Funding[1].Years.Select(year => year.StartYear));
        Assert.Equal(new(2016, 8, 23), file.Base.Plan.Milestones[0].Date);
        Assert.Empty(file.Scenarios[2].Plan.Actions);
        Assert.DoesNotContain(file.Scenarios, scenario => scenario.ChangesNothing);
    }

    [Fact]
    public void A_value_keeps_the_place_where_it_is_written_and_a_changed_one_that_of_the_change()
    {
        ScenarioFile file = Bound(Bury);

        Assert.Equal(new Place(FileName, 20, 80, 12), Start(file.Base).Place);
        Assert.Equal(new Place(FileName, 38, 84, 12), Start(file.Scenarios[1]).Place);
        Assert.Equal(new(2017, 1, 1), Start(file.Scenarios[1]).Value);
    }

    private static Stated<NodaTime.LocalDate> Start(Scenario scenario) =>
        scenario.Plan.Lines.OfType<RecurrentLine>().Single().Start;
}
