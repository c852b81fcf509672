using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Tests.Laws;

public sealed class ReserveLaw
{
    [Law(300)]
    public void A_reserve_closes_at_its_opening_and_what_came_in_less_what_went_out_and_opens_there_again(PlanSketch sketch)
    {
        foreach (Outlook outlook in Modelled.Of(sketch))
        {
            foreach (Reserve reserve in outlook.Plan.Reserves)
            {
                Money? balance = reserve.Opening?.Value;
                foreach (FinancialYear year in outlook.Years)
                {
                    ReserveYear position = outlook.Reserve(year, reserve);
                    Money draws = outlook.Ledger.Funding
                        .Where(posting => posting.Year == year && posting.Source.Reserve == reserve)
                        .Total(posting => posting.Amount);
                    Money? closing = balance + In(reserve.Contributions, year) - In(reserve.OtherUses, year) - draws;
                    if (position.Opening != balance || position.Draws != draws || position.Closing != closing)
                    {
                        Assert.Fail(
                            $"{year}, {reserve.Id}: opens at {balance}, draws {draws}, closes at {closing}. " +
                            $"The ledger: opens at {position.Opening}, draws {position.Draws}, closes at {position.Closing}");
                    }

                    balance = closing;
                }
            }
        }
    }

    [Law(300)]
    public void Draws_leave_the_minimum_unless_the_balance_was_below_it_anyway(PlanSketch sketch)
    {
        foreach (ReserveYear position in Modelled.Of(sketch).SelectMany(outlook => outlook.Ledger.Reserves))
        {
            if (position.Draws > Money.Nil && position.Headroom < Money.Nil)
            {
                Assert.Fail(
                    $"{position.Year}, {position.Reserve.Id}: {position.Draws} drawn, and {position.Headroom} over the minimum");
            }
        }
    }

    private static Money In(ByYear<Money> amounts, FinancialYear year) => amounts[year]?.Value ?? Money.Nil;
}
