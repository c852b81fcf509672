using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Time;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Tests.Laws;

public sealed class SplittingLaw
{
    [Law(200)]
    public void Splitting_a_line_in_two_moves_no_total_by_more_than_half_a_penny_a_rounding(PlanSketch sketch)
    {
        foreach (ActionSketch action in sketch.Plan.Actions)
        {
            foreach (LineSketch line in action.Lines)
            {
                Compare(sketch.Plan, sketch.Plan.Split(action.Id, line.Id), line, $"{action.Id}/{line.Id}");
            }
        }
    }

    // Three postings, each rounded once: at most three half pennies, so one whole one. A year of a phased cost is the
    // difference of two roundings: six half pennies.
    private static void Compare(PlanBody plan, PlanBody split, LineSketch line, string key)
    {
        bool isPhased = line is OneOffSketch { Time: TimeSketch.Phased };
        if (line is OneOffSketch { Time: TimeSketch.Phased { AsAmounts: true } phased } oneOff)
        {
            plan = plan.WithLine(key.Split('/')[0], line.Id, _ => oneOff with { Time = phased with { AsAmounts = false } });
        }

        Outlook whole = Modelled.Of(plan), parts = Modelled.Of(split);
        foreach (FinancialYear year in whole.Years)
        {
            decimal moved = Moved(whole.Cost(year), parts.Cost(year));
            decimal most = isPhased ? 3 : 1;
            Assert.True(moved <= most, $"{key} split, {year}: the total cost moves by {moved}p");

            // Funding and gap follow the costs as long as no earlier year was moved.
            decimal funding = Moved(whole.Funded(year), parts.Funded(year)), gap = Moved(whole.Gap(year), parts.Gap(year));
            Assert.True(
                funding <= moved && gap <= moved,
                $"{key} split, {year}: the total cost moves by {moved}p, funding by {funding}p, the gap by {gap}p");
            if (moved > 0)
            {
                return;
            }
        }
    }

    private static decimal Moved(Money before, Money after) => Math.Abs((after - before).Pence);
}
