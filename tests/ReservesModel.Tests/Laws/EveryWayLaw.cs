using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Time;
using ReservesModel.Testing.Generators;

namespace ReservesModel.Tests.Laws;

public sealed class EveryWayLaw
{
    [Law(1000)]
    public void Of_all_ways_to_pay_a_few_pence_the_ledger_has_the_best(TinyPlan plan)
    {
        foreach (Outlook outlook in Modelled.Of(plan.Plan))
        {
            foreach (FinancialYear year in outlook.Years)
            {
                EveryWayOfPaying ways = new(outlook, year);
                int[] best = ways.Best(), ledger = ways.OfLedger(outlook, year);
                if (!best.SequenceEqual(ledger))
                {
                    Assert.Fail(
                        $"{year}, in pence: funded, by source; with a home, by source; like for like, and intended so.\n" +
                        $"Best:   {string.Join(' ', best)}\nLedger: {string.Join(' ', ledger)}");
                }
            }
        }
    }
}
