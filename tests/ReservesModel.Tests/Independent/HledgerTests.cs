using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Testing;
using ReservesModel.Tests.Reporting.Workbooks;

namespace ReservesModel.Tests.Independent;

/// <summary>hledger adds the entries of a plan up by itself and comes to our totals and balances.</summary>
public sealed class HledgerTests
{
    [NeedsProgramFact(Hledger.Program)]
    public void Hledger_adds_up_each_years_costs_funding_and_gap_as_we_do()
    {
        foreach (Outlook outlook in Outlooks)
        {
            var changes = Hledger.Changes(new(outlook));
            foreach (FinancialYear year in outlook.Years)
            {
                Assert.Equal(outlook.Cost(year).Pounds, Total(changes, Journal.Costs, year));
                Assert.Equal(outlook.Funded(year).Pounds, -Total(changes, Journal.Sources, year));
                Assert.Equal(outlook.Gap(year).Pounds - outlook.Surplus(year).Pounds, -Total(changes, Journal.Unfunded, year));
            }
        }
    }

    [NeedsProgramFact(Hledger.Program)]
    public void Hledger_rolls_reserves_forward_to_our_closing_balances()
    {
        foreach (Outlook outlook in Outlooks.Where(outlook => !outlook.Plan.Reserves.IsEmpty))
        {
            var closings = Hledger.Closings(new(outlook));
            foreach (Reserve reserve in outlook.Plan.Reserves.Where(reserve => reserve.Opening is not null))
            {
                foreach (FinancialYear year in outlook.Years)
                {
                    Assert.Equal(
                        outlook.Reserve(year, reserve).Closing!.Value.Pounds,
                        closings[($"{Journal.Reserves}:{reserve.Id}", year.StartYear)]);
                }
            }
        }
    }

    private static IEnumerable<Outlook> Outlooks => AwkwardPlans.All
        .SelectMany(plan => AwkwardPlans.Outlook(plan).Scenarios)
        .Select(scenario => scenario.Outlook);

    private static decimal Total(Dictionary<(string Account, int Year), decimal> balances, string under, FinancialYear year) => balances
        .Where(pair => pair.Key.Year == year.StartYear)
        .Where(pair => pair.Key.Account == under || pair.Key.Account.StartsWith($"{under}:", StringComparison.Ordinal))
        .Sum(pair => pair.Value);
}
