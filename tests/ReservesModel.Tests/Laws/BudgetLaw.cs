using ReservesModel.Calculation;
using ReservesModel.Calculation.Budgets;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Tests.Laws;

public sealed class BudgetLaw
{
    [Law(200)]
    public void The_journal_of_a_year_adds_to_nil(PlanSketch sketch)
    {
        foreach (Outlook outlook in Modelled.Of(sketch))
        {
            foreach (var year in BudgetJournal.Of(outlook).GroupBy(entry => entry.Year))
            {
                Money sum = year.Total(entry => entry.Amount);
                Assert.True(sum.IsNil, $"{year.Key}: {sum}");
            }
        }
    }

    [Law(200)]
    public void The_costs_of_the_journal_are_the_costs_of_the_year(PlanSketch sketch)
    {
        foreach (Outlook outlook in Modelled.Of(sketch))
        {
            JournalEntry[] costs = [.. BudgetJournal.Of(outlook).Where(entry => !entry.IsFunding)];
            foreach (FinancialYear year in outlook.Years)
            {
                Assert.Equal(outlook.Cost(year), costs.Where(entry => entry.Year == year).Total(entry => entry.Amount));
            }
        }
    }

    [Law(200)]
    public void The_months_of_a_posting_add_to_it_in_whole_pence(PlanSketch sketch)
    {
        foreach (CostPosting posting in Modelled.Of(sketch).SelectMany(outlook => outlook.Ledger.Costs))
        {
            MonthlyAmounts months = MonthlyPhasing.Of(posting);
            Assert.Equal(12, months.Months.Length);
            Assert.Equal(posting.Amount, months.Months.Total(month => month));
            Assert.All(months.Months, month => Assert.Equal(month.ToPence(), month));
        }
    }

    [Law(200)]
    public void The_months_of_every_row_of_the_journal_add_to_it(PlanSketch sketch)
    {
        foreach (JournalEntry entry in Modelled.Of(sketch).SelectMany(BudgetJournal.Of))
        {
            Assert.Equal(entry.Amount, entry.Months.Months.Total(month => month));
        }
    }

    // A line that the plan does not say more of moves the budget by what its posting differs from that of the year before.
    [Law(200)]
    public void A_budget_rolls_forward_by_the_plans_own_costs(PlanSketch sketch)
    {
        string json = sketch.ToJson();
        string withBudget = json.Insert(json.IndexOf('{', StringComparison.Ordinal) + 1, "\"budget\": { \"opening\": \"£1m\", \"openingOneOffs\": \"£1K\" },");
        foreach (Outlook outlook in Modelled.Of(withBudget))
        {
            Money opening = new(1_000_000), permanent = new(999_000);
            foreach (BudgetYear year in BudgetRollForward.Of(outlook)!.Years)
            {
                Money lasting = outlook.CostsIn(year.Year).Where(posting => posting.Line.IsPermanent).Total(posting => posting.Amount);
                Assert.Equal(opening, year.Opening);
                Assert.Equal(permanent + lasting, year.Permanent);
                Assert.Equal(permanent + outlook.Cost(year.Year), year.Closing);
                Money brought = outlook.FundingIn(year.Year)
                    .Where(posting => posting.Source.Kind is not (SourceKind.BaseBudget or SourceKind.NotStated))
                    .Total(posting => posting.Amount);
                Assert.Equal(year.Closing - brought, year.Gap.AfterReserves.Amount);
                opening = year.Closing;
            }
        }
    }
}
