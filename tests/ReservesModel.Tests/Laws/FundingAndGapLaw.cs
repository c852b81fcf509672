using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;
using ReservesModel.Testing.Generators;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Tests.Laws;

public sealed class FundingAndGapLaw
{
    [Law(300)]
    public void The_costs_of_a_year_are_its_funding_and_its_gap_less_its_surplus(PlanSketch sketch)
    {
        foreach (Outlook outlook in Modelled.Of(sketch))
        {
            Ledger ledger = outlook.Ledger;
            foreach (FinancialYear year in outlook.Years)
            {
                Money costs = ledger.Costs.Where(posting => posting.Year == year).Total(posting => posting.Amount);
                Money funding = ledger.Funding.Where(posting => posting.Year == year).Total(posting => posting.Amount);
                Money gap = outlook.Gap(year);
                Money surplus = outlook.Surplus(year);
                if (costs != funding + gap - surplus || gap < Money.Nil || surplus < Money.Nil || (!gap.IsNil && !surplus.IsNil)
                    || gap != outlook.Plan.Lines.Total(line => outlook.Gap(year, line)))
                {
                    Assert.Fail($"{year}: costs {costs}, funding {funding}, gap {gap}, surplus {surplus}");
                }
            }
        }
    }

    [Law(200)]
    public void Savings_and_income_meet_all_the_cost_that_they_can_before_any_source(PlanSketch sketch)
    {
        foreach (Outlook outlook in Modelled.Of(sketch))
        {
            foreach (FinancialYear year in outlook.Years)
            {
                Money costs = outlook.CostsIn(year).Where(posting => posting.Amount > Money.Nil).Total(posting => posting.Amount);
                Money credits = outlook.CostsIn(year).Where(posting => posting.Amount < Money.Nil).Total(posting => -posting.Amount);

                Assert.Equal(Money.Min(costs, credits), outlook.Offset(year));
                Assert.Equal(costs, outlook.GrossCost(year));
                Assert.Equal(credits, outlook.Credits(year));
            }
        }
    }

    [Law(300)]
    public void No_line_is_given_more_than_it_costs(PlanSketch sketch) => GivesNoLineTooMuch(sketch);

    // Where a few pence meet a few sources, every penny is an odd one.
    [Law(500)]
    public void No_line_is_given_more_than_its_few_pence(TinyPlan plan) => GivesNoLineTooMuch(plan.Plan);

    [Law(100)]
    public void Every_posting_is_in_whole_pence_and_no_payment_is_nil_or_less(PlanSketch sketch)
    {
        foreach (Ledger ledger in Modelled.Of(sketch).Select(outlook => outlook.Ledger))
        {
            Assert.All(
                ledger.Costs,
                posting => Assert.True(posting.Amount == posting.Amount.ToPence() && HasItsSign(posting)));
            Assert.All(ledger.Offsets, posting => Assert.True(posting.Amount == posting.Amount.ToPence() && posting.Amount > Money.Nil));
            Assert.All(
                ledger.Funding.Concat(ledger.IntendedHomes),
                posting => Assert.True(posting.Amount == posting.Amount.ToPence() && posting.Amount > Money.Nil));
        }
    }

    [Law(100)]
    public void Every_line_with_an_amount_has_one_posting_in_every_year(PlanSketch sketch)
    {
        foreach (Outlook outlook in Modelled.Of(sketch))
        {
            var expected = YearsAndLines(outlook).Where(posting => posting.Line is not UnquantifiedLine);

            Assert.Equal(expected, outlook.Ledger.Costs.Select(posting => (posting.Year, posting.Line)));
        }
    }

    // Savings and income are never above nil, costs never below it, but for places that are given up.
    private static bool HasItsSign(CostPosting posting) => posting.Line switch
    {
        { IsCredit: true } => posting.Amount <= Money.Nil,
        { Kind: LineKind.DemandLed } => true,
        _ => posting.Amount >= Money.Nil,
    };

    private static IEnumerable<(FinancialYear Year, PlanLine Line)> YearsAndLines(Outlook outlook) =>
        outlook.Years.SelectMany(_ => outlook.Plan.Lines, (year, line) => (year, line));

    private static void GivesNoLineTooMuch(PlanSketch sketch)
    {
        foreach (Outlook outlook in Modelled.Of(sketch))
        {
            foreach ((FinancialYear year, PlanLine line) in YearsAndLines(outlook))
            {
                Money given = Given(outlook.Ledger.Funding), intended = Given(outlook.Ledger.IntendedHomes);
                Money cost = Money.Max(Money.Nil, outlook.Cost(year, line)) - outlook.Offset(year, line);
                if (given + intended > cost)
                {
                    Assert.Fail($"{year}, {line}: {given} given and {intended} intended for a cost of {cost}");
                }

                Money Given(IEnumerable<FundingPosting> postings) =>
                    postings.Where(posting => posting.Year == year && posting.Line == line).Total(posting => posting.Amount);
            }
        }
    }
}
