using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Testing.Generators;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Tests.Laws;

public sealed class CostLaw
{
    [Law(300)]
    public void Every_cost_is_what_a_second_reckoning_in_exact_fractions_makes_it(PlanSketch sketch)
    {
        foreach ((PlanBody plan, Outlook outlook) in sketch.AllPlans().Zip(Modelled.Of(sketch)))
        {
            ExactPriced priced = new(plan);
            Dictionary<string, LineSketch> lines = plan.Actions
                .SelectMany(action => action.Lines.Select(line => (Key: $"{action.Id}/{line.Id}", Line: line)))
                .ToDictionary(pair => pair.Key, pair => pair.Line);
            foreach (CostPosting posting in outlook.Ledger.Costs)
            {
                LineHeading heading = posting.Line.Heading;
                LineSketch line = lines[$"{heading.ActionId}/{heading.Id}"];
                decimal exact = priced.Pence(line, heading.Part, posting.Line, posting.Year)?.Rounded()
                    ?? ExactCost.Pence(posting.Line, posting.Year);
                Assert.True(
                    Math.Abs(exact - posting.Amount.Pence) <= Tolerance(line),
                    $"{posting.Year}, {posting.Line}: {posting.Amount}, but {Money.FromPence(exact)} by the second reckoning");
            }
        }
    }

    [Law(200)]
    public void The_years_of_a_one_off_add_back_to_its_amount(PlanSketch sketch)
    {
        foreach (Outlook outlook in Modelled.Of(sketch))
        {
            foreach (OneOffLine line in outlook.Plan.Lines.OfType<OneOffLine>().Where(line => line.Kind != LineKind.Capital))
            {
                Money sum = outlook.Years.Total(year => line.IsCredit ? -outlook.Cost(year, line) : outlook.Cost(year, line));
                Assert.True(sum == line.Amount.Value, $"{line}: {line.Amount.Value} is spread as {sum}");
            }
        }
    }

    [Law(300)]
    public void Part_of_a_year_and_the_rest_of_it_make_the_full_year(RunningCost cost)
    {
        Outlook outlook = Modelled.Of(cost.InParts());
        Money full = Of("whole"), parts = Of("before") + Of("after");

        // The full year is exact; its two parts are rounded by half a penny each at most.
        Assert.True(
            Math.Abs((parts - full).Pence) <= 1,
            $"{Of("before")} up to the day before and {Of("after")} from the day on make {parts}, not {full}");

        Money Of(string action) => outlook.Plan.Actions
            .Where(each => each.Id == action)
            .Total(each => outlook.Cost(outlook.Years[0], each));
    }

    [Law(300)]
    public void Twelve_months_from_the_first_of_any_month_cost_a_full_year(RunningCost cost)
    {
        Outlook outlook = Modelled.Of(cost.ForTwelveMonths());
        Money sum = outlook.Years.Total(outlook.Cost);

        Assert.True(Math.Abs(sum.Pounds - cost.FullYear) <= 0.01m, $"Twelve months cost {sum}");
    }

    // The shares of an annuity are parts of a million million: of £5m at most, far less than a penny, which may turn a half.
    private static decimal Tolerance(LineSketch line) => line is CapitalSketch { IsAnnuity: true } ? 1 : 0;
}
