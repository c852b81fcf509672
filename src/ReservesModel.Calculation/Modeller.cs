using System.Collections.Immutable;
using ReservesModel.Calculation.Budgets;
using ReservesModel.Calculation.Expansion;
using ReservesModel.Calculation.Findings;
using ReservesModel.Calculation.Funding;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation;

/// <summary>From a plan to its ledger. Pure and total: the same plan gives the same ledger, and every plan has one.</summary>
public static class Modeller
{
    /// <summary>The figures and findings of every scenario of a file.</summary>
    public static FileOutlook Run(ScenarioFile file) => new(file.Name, [.. file.Scenarios.Select(Run)]);

    /// <summary>The figures of one plan: its lines are expanded and priced; then, a year at a time, sources meet the costs and
    /// reserves roll forward, since what a year takes is gone from the next.</summary>
    public static Ledger Run(Plan plan)
    {
        ImmutableArray<CostPosting>[] costs = Costs(plan);
        SourceLimits limits = new(plan);
        ReserveBalances balances = new(plan);
        var offsets = ImmutableArray.CreateBuilder<OffsetPosting>();
        var funding = ImmutableArray.CreateBuilder<FundingPosting>();
        var sources = ImmutableArray.CreateBuilder<SourceYear>();
        var reserves = ImmutableArray.CreateBuilder<ReserveYear>();
        foreach (FinancialYear year in plan.Horizon.Years)
        {
            ImmutableArray<CostPosting> ofYear = costs[plan.Horizon.IndexOf(year)];
            ImmutableArray<FundingPosting> met = YearFunding.Cover(
                year, ofYear, limits.OpenIn(year, ofYear), reserve => balances.Drawable(year, reserve));
            ImmutableArray<FundingPosting> postings = [.. met.Where(posting => posting.Source.Id.Length > 0)];
            offsets.AddRange(met.Where(posting => posting.Source.Id.Length == 0).GroupBy(posting => posting.Line)
                .Select(line => new OffsetPosting(year, line.Key, line.AsEnumerable().Total(posting => posting.Amount))));
            funding.AddRange(postings);
            sources.AddRange(limits.Close(year, ofYear, postings));
            reserves.AddRange(balances.Close(year, [.. postings.Where(posting => posting.Source.CanFund)]));
        }

        return new()
        {
            Plan = plan,
            Costs = [.. costs.SelectMany(ofYear => ofYear)],
            Offsets = offsets.ToImmutable(),
            Funding = [.. funding.Where(posting => posting.Source.CanFund)],
            IntendedHomes = [.. funding.Where(posting => !posting.Source.CanFund)],
            Sources = sources.ToImmutable(),
            Reserves = reserves.ToImmutable(),
        };
    }

    // By year, then in the plan's order.
    private static ImmutableArray<CostPosting>[] Costs(Plan plan)
    {
        ImmutableArray<CostPosting>.Builder[] years = [.. plan.Horizon.Years.Select(_ => ImmutableArray.CreateBuilder<CostPosting>())];
        foreach (PlanLine line in plan.Lines)
        {
            CostPosting[] postings = LineExpansion.Expand(line, plan.Horizon);
            for (int year = 0; year < postings.Length; year++)
            {
                years[year].Add(postings[year]);
            }
        }

        return Array.ConvertAll(years, year => year.DrainToImmutable());
    }

    private static ScenarioOutlook Run(Scenario scenario)
    {
        Outlook outlook = new(Run(scenario.Plan));
        return new(scenario, outlook, [.. FindingChecks.Run(scenario, outlook)]) { Budget = BudgetRollForward.Of(outlook) };
    }
}
