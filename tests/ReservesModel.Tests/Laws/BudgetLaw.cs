using System.Collections.Immutable;
using NodaTime;
using ReservesModel.Calculation;
using ReservesModel.Calculation.Budgets;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;
using ReservesModel.Testing.Sketches;
using ReservesModel.Tests.Figures;

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

    // The plan says when in the year the cost falls: a month without a share has none of it, and no month has the other sign.
    [Law(200)]
    public void A_month_that_the_profile_leaves_out_has_no_cost(PlanSketch sketch)
    {
        foreach (CostPosting posting in Modelled.Of(sketch).SelectMany(outlook => outlook.Ledger.Costs))
        {
            if (ProfileOf(posting) is not { } profile || HasNoMonthOfItsProfile(posting) || IsMixed(posting))
            {
                continue;
            }

            ImmutableArray<Money> months = MonthlyPhasing.Of(posting).Months;
            for (int month = 0; month < months.Length; month++)
            {
                bool hasShare = !profile[MonthOf(posting.Year, month).Month].IsNone;
                Assert.True(hasShare || months[month].IsNil, $"{posting.Line}, {posting.Year}, month {month}: {months[month]}");
                Assert.True(months[month].IsNil || months[month] > Money.Nil == posting.Amount > Money.Nil, $"{posting.Line}: {months[month]}");
            }
        }
    }

    // A year at one price: each running sum is the share of the year up to that month, rounded to the penny.
    [Law(300)]
    public void The_months_of_a_whole_year_at_one_price_follow_the_profile(PlanSketch sketch)
    {
        foreach (CostPosting posting in Modelled.Of(sketch).SelectMany(outlook => outlook.Ledger.Costs))
        {
            if (ProfileOf(posting) is not { } profile || posting.Because.Terms.Any(term => term.Timing is not Timing.Runs || !term.Share.IsWhole))
            {
                continue;
            }

            Money sum = Money.Nil;
            decimal shares = 0;
            foreach ((Money amount, int month) in MonthlyPhasing.Of(posting).Months.Select((amount, month) => (amount, month)))
            {
                Share share = profile[MonthOf(posting.Year, month).Month];
                (sum, shares) = (sum + amount, shares + ((decimal)share.Parts / share.Of));
                Assert.InRange((sum - new Money(posting.Amount.Pounds * shares)).Pounds, -0.00500001m, 0.00500001m);
            }
        }
    }

    [Law(200)]
    public void A_profile_changes_no_figure_of_a_year(PlanSketch sketch)
    {
        foreach (PlanBody plan in sketch.AllPlans())
        {
            PlanBody without = plan with
            {
                Actions = [.. plan.Actions.Select(action => action with
                {
                    Lines = [.. action.Lines.Select(line => line is RunningSketch running ? running with { Profile = [] } : line)],
                })],
            };
            string differences = FigurePaths.Differences(FigurePaths.Of(Modelled.Of(plan)), FigurePaths.Of(Modelled.Of(without)));
            Assert.True(differences.Length == 0, differences);
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

    /// <summary>Whether a line states a profile, and runs in this year only in months that the profile leaves out.</summary>
    internal static bool HasNoMonthOfItsProfile(CostPosting posting) => ProfileOf(posting) is { } profile
        && posting.Because.Terms.Any() && Runs(posting).All(day => profile[day].IsNone);

    private static MonthlyProfile? ProfileOf(CostPosting posting) => (posting.Line as RunningLine)?.Profile?.Value;

    // A part year that the plan states may fall in any month of the year.
    private static IEnumerable<int> Runs(CostPosting posting)
    {
        RunningLine line = (RunningLine)posting.Line;
        bool isStated = line.PartYear[posting.Year] is not null;
        return Enumerable.Range(0, MonthlyAmounts.Count).Select(month => MonthOf(posting.Year, month)).Where(first => isStated
            || (line.Start.Value <= first.PlusMonths(1).PlusDays(-1) && (line.End is null || line.End.Value >= first))).Select(first => first.Month);
    }

    private static bool IsMixed(CostPosting posting) =>
        posting.Because.Terms.Any(term => term.Product > Money.Nil) && posting.Because.Terms.Any(term => term.Product < Money.Nil);

    private static LocalDate MonthOf(FinancialYear year, int month) => year.FirstDay.PlusMonths(month);

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
