using System.Collections.Immutable;
using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Calculation.Findings;

/// <summary>Every check that is made of a scenario's figures, in the order in which their findings are shown.</summary>
public static class FindingChecks
{
    private static readonly ImmutableArray<FindingCheck> All =
    [
        new(FirstYearUnfunded.Code, FirstYearUnfunded.Check),
        new(ReserveOverdrawn.Code, ReserveOverdrawn.Check),
        new(ReserveBelowMinimum.Code, ReserveBelowMinimum.Check),
        new(RingFenceOpen.Code, RingFenceOpen.Check),
        new(RecurrentCostUnfunded.Code, RecurrentCostUnfunded.Check),
        new(CouncilTaxOverLimit.Code, CouncilTaxOverLimit.Check),
        new(RecurrentCostOnPassingMoney.Code, RecurrentCostOnPassingMoney.Check),
        new(GrantEnds.Code, GrantEnds.Check),
        new(CapitalReceiptsNotReform.Code, CapitalReceiptsNotReform.Check),
        new(SavingNotSure.Code, SavingNotSure.Check),
        new(SavingBeforeEnabler.Code, SavingBeforeEnabler.Check),
        new(SavingCostNotStated.Code, SavingCostNotStated.Check),
        new(Payback.Code, Payback.Check),
        new(PaybackOverLimit.Code, PaybackOverLimit.Check),
        new(LineNotQuantified.Code, LineNotQuantified.Check),
        new(ActionNotCosted.Code, ActionNotCosted.Check),
        new(IndexRateMissing.Code, IndexRateMissing.Check),
        new(RatesCarriedOn.Code, RatesCarriedOn.Check),
        new(PayAwardSettled.Code, PayAwardSettled.Check),
        new(AgencyPremium.Code, AgencyPremium.Check),
        new(ReserveNotStated.Code, ReserveNotStated.Check),
        new(SourceWithoutLimit.Code, SourceWithoutLimit.Check),
        new(LimitLeavesGap.Code, LimitLeavesGap.Check),
        new(SpendBeforeDecision.Code, SpendBeforeDecision.Check),
        new(ScenarioChangesNothing.Code, ScenarioChangesNothing.Check),
        new(ReserveNotReplenished.Code, ReserveNotReplenished.Check),
        new(ContributionNotCosted.Code, ContributionNotCosted.Check),
    ];

    /// <summary>The kinds of finding there are, in the order in which they are shown.</summary>
    public static IEnumerable<FindingCode> Codes => All.Select(check => check.Code);

    /// <summary>What an officer would be asked about a scenario.</summary>
    public static IEnumerable<Finding> Run(Scenario scenario, Outlook outlook) =>
        All.SelectMany(check => check.Find(scenario, outlook));

    private sealed record FindingCheck(FindingCode Code, Func<Scenario, Outlook, IEnumerable<Finding>> Find);
}
