using System.Collections.Immutable;
using ReservesModel.Calculation.Budgets;
using ReservesModel.Calculation.Expansion;
using ReservesModel.Calculation.Findings;
using ReservesModel.Calculation.Funding;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;

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
        YearCosts[] costs = LineExpansion.Expand(plan.Lines, plan.Horizon);
        SourceLimits limits = new(plan);
        ReserveBalances balances = new(plan);
        var offsets = ImmutableArray.CreateBuilder<OffsetPosting>();
        List<SourcePayments> funding = [];
        var sources = ImmutableArray.CreateBuilder<SourceYear>();
        var reserves = ImmutableArray.CreateBuilder<ReserveYear>();
        foreach (YearCosts ofYear in costs)
        {
            ImmutableArray<SourcePayments> met = YearFunding.Cover(
                ofYear, limits.OpenIn(ofYear), reserve => balances.Drawable(ofYear.Year, reserve));
            SourcePayments[] payments = [.. met.Where(payment => !Offsetting.Is(payment.Source))];
            offsets.AddRange(Offsetting.Postings(ofYear, met.Where(payment => Offsetting.Is(payment.Source))));
            funding.AddRange(payments);
            sources.AddRange(limits.Close(ofYear, payments));
            reserves.AddRange(balances.Close(ofYear.Year, [.. payments.Where(payment => payment.Source.CanFund)]));
        }

        return new()
        {
            Plan = plan,
            Costs = new([.. costs]),
            Offsets = offsets.ToImmutable(),
            Funding = new([.. funding.Where(payment => payment.Source.CanFund)]),
            IntendedHomes = new([.. funding.Where(payment => !payment.Source.CanFund)]),
            Sources = sources.ToImmutable(),
            Reserves = reserves.ToImmutable(),
        };
    }

    private static ScenarioOutlook Run(Scenario scenario)
    {
        Outlook outlook = new(Run(scenario.Plan));
        return new(scenario, outlook, [.. FindingChecks.Run(scenario, outlook)]) { Budget = BudgetRollForward.Of(outlook) };
    }
}
