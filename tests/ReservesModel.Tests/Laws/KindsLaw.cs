using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Tests.Laws;

public sealed class KindsLaw
{
    [Law(200)]
    public void One_off_and_recurrent_cost_make_the_total(PlanSketch sketch)
    {
        foreach (Outlook outlook in Modelled.Of(sketch))
        {
            Assert.All(outlook.Years, year => Assert.Equal(
                outlook.Cost(year), outlook.Cost(year, LineNature.OneOff) + outlook.Cost(year, LineNature.Recurrent)));
        }
    }

    [Law(300)]
    public void Without_an_index_a_saving_is_never_more_than_its_full_year(PlanSketch sketch)
    {
        foreach ((PlanBody plan, Outlook outlook) in Whole(sketch.AllPlans()))
        {
            foreach (CreditSketch line in Credits(plan).Where(line => line.Index is null && line.PartYear.IsEmpty))
            {
                foreach (FinancialYear year in outlook.Years)
                {
                    decimal saved = -Of(outlook, plan, line, year).Pounds, most = line.FullYear.In(year.StartYear - plan.FirstYear)!.Value;
                    Assert.True(saved >= 0 && saved <= most, $"{year}, {line.Id}: saves {saved} of {most}");
                }
            }
        }
    }

    [Law(300)]
    public void No_saving_is_made_before_what_enables_it_is_complete(PlanSketch sketch)
    {
        foreach ((PlanBody plan, Outlook outlook) in Whole(sketch.AllPlans()))
        {
            foreach (CreditSketch line in Credits(plan).Where(line => line is { EnabledBy: not null, IsBeforeEnabler: false }))
            {
                var completes = plan.Actions.Single(action => action.Id == line.EnabledBy).Completes;
                Assert.All(
                    outlook.Years.Where(year => year.LastDay <= completes),
                    year => Assert.Equal(Money.Nil, Of(outlook, plan, line, year)));
            }
        }
    }

    [Law(150)]
    public void What_is_set_aside_over_the_life_of_an_asset_is_what_was_borrowed(PlanSketch sketch)
    {
        foreach ((CapitalSketch line, Outlook outlook) in Borrowing(sketch))
        {
            Money provided = outlook.Years.Total(year => outlook.Cost(year, outlook.Plan.Lines.First()));
            Assert.Equal(Borrowed(line), provided.Pounds);
        }
    }

    [Law(150)]
    public void By_annuity_provision_and_interest_come_to_the_same_in_each_year(PlanSketch sketch)
    {
        foreach ((CapitalSketch line, Outlook outlook) in Borrowing(sketch).Where(each => each.Line.IsAnnuity))
        {
            decimal[] years = [.. outlook.Years.Select(year => outlook.Cost(year).Pounds)];

            // Each of the two is rounded once, and what is repaid by then twice.
            Assert.True(years.Max() - years.Min() <= 0.02m, $"{years.Min()} to {years.Max()}");
        }
    }

    private static IEnumerable<(PlanBody Plan, Outlook Outlook)> Whole(IEnumerable<PlanBody> plans) =>
        plans.Select(plan => (plan, Modelled.Of(plan)));

    private static IEnumerable<CreditSketch> Credits(PlanBody plan) =>
        plan.Actions.SelectMany(action => action.Lines).OfType<CreditSketch>();

    private static Money Of(Outlook outlook, PlanBody plan, LineSketch line, FinancialYear year) => outlook.Cost(year, outlook.Plan.Lines.Single(
        each => each.Heading.Part is null && each.Heading.Id == line.Id
            && each.Heading.ActionId == plan.Actions.Single(action => action.Lines.Any(one => ReferenceEquals(one, line))).Id));

    // Each scheme alone, over all the years in which it is paid for.
    private static IEnumerable<(CapitalSketch Line, Outlook Outlook)> Borrowing(PlanSketch sketch) =>
        sketch.Plan.Actions.SelectMany(action => action.Lines).OfType<CapitalSketch>().Select(line => (line, Modelled.Of(new PlanBody
        {
            FirstYear = line.SpentYear + 1,
            Years = line.Life,
            Actions = [new("scheme", [line with { Tags = [] }])],
        })));

    private static decimal Borrowed(CapitalSketch line) => Math.Max(0, line.Amount - (line.Financed ?? 0));
}
