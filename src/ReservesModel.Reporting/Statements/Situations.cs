using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;

namespace ReservesModel.Reporting.Statements;

/// <summary>Which situations a plan is in. They are worked out from the ledger and never chosen; several can hold at once.</summary>
public static class Situations
{
    private static readonly (Situation Situation, Func<ScenarioOutlook, bool> Holds)[] Every =
    [
        (new("nothing_to_pay", "Nothing to pay"), of => HasNothingToPay(of.Outlook)),
        (new("within_existing_budgets", "Contained within existing budgets"), of => IsWithinBudgets(of.Outlook)),
        (new("one_off_from_reserves", "One-off cost from reserves"), of => Draws(of.Outlook, LineNature.OneOff) && !HasCost(of.Outlook, LineNature.Recurrent)),
        (new("one_off_with_ongoing_cost", "From reserves, with a cost that goes on"), of => Draws(of.Outlook) && HasCost(of.Outlook, LineNature.Recurrent)),
        (new("growth_in_the_base", "Recurrent growth in the base budget"), of => of.Outlook.Plan.Lines.Any(line => line.IsPermanent && Costs(of.Outlook, line))),
        (new("grant_funded", "Funded by grant or contribution"), of => of.Outlook.Ledger.Funding.Any(posting => IsGrant(posting.Source))),
        (new("a_grant_ends", "A grant ends and the cost does not"), of => Found(of, "grant-ends")),
        (new("savings", "Savings or income of its own"), of => of.Outlook.HasCredits),
        (new("invest_to_save", "Cost now for savings later"), of => Found(of, "payback")),
        (new("capital", "Capital with revenue consequences"), of => of.Outlook.Plan.Lines.Any(line => line.Kind == LineKind.Capital)),
        (new("part_funded", "Part of the cost is unfunded"), of => HasGap(of.Outlook) && of.Outlook.Ledger.Funding.Count > 0),
        (new("unfunded", "None of the cost has funding"), of => HasGap(of.Outlook) && of.Outlook.Ledger.Funding.IsEmpty),
        (new("unquantified", "Cost that is not yet quantified"), of => !of.Outlook.IsWhollyQuantified),
        (new("demand_led", "Demand-led cost"), of => of.Outlook.Plan.Lines.Any(line => line.Kind == LineKind.DemandLed)),
        (new("reserve_below_minimum", "A reserve below its minimum"), of => of.Outlook.Ledger.Reserves.Any(year => !year.Reserve.Minimum.IsEmpty && year.Headroom < Money.Nil)),
        (new("reserves_for_ongoing_cost", "Reserves used for ongoing cost"), of => Draws(of.Outlook, LineNature.Recurrent)),
        (new("money_not_agreed", "Money that is not agreed"), of => of.Outlook.Ledger.Funding.Any(posting => !posting.Source.IsAgreed)),
    ];

    /// <summary>Every situation that there is, in the order in which they are named.</summary>
    public static ImmutableArray<Situation> All { get; } = [.. Every.Select(one => one.Situation)];

    /// <summary>Those that a plan is in.</summary>
    public static ImmutableArray<Situation> Of(ScenarioOutlook of) => [.. Every.Where(one => one.Holds(of)).Select(one => one.Situation)];

    /// <summary>Whether nothing of the plan costs anything, which is only known where every action says what it costs.</summary>
    internal static bool HasNothingToPay(Outlook outlook) => outlook.IsWhollyQuantified && outlook.Ledger.Costs.All(posting => posting.Amount <= Money.Nil);

    internal static bool HasGap(Outlook outlook) => outlook.Years.Any(year => !outlook.Gap(year).IsNil);

    /// <summary>Whether the base budget meets all of the cost, as far as the plan says.</summary>
    internal static bool IsWithinBudgets(Outlook outlook) => outlook.IsWhollyQuantified && !HasGap(outlook)
        && !outlook.Ledger.Funding.IsEmpty && outlook.Ledger.Funding.All(posting => posting.Source.Kind == SourceKind.BaseBudget);

    private static bool Costs(Outlook outlook, PlanLine line) => outlook.Years.Any(year => outlook.Cost(year, line) > Money.Nil);

    private static bool HasCost(Outlook outlook, LineNature nature) =>
        outlook.Ledger.Costs.Any(posting => posting.Line.Nature == nature && posting.Amount > Money.Nil);

    private static bool Draws(Outlook outlook) => outlook.Ledger.Funding.Any(IsDraw);

    private static bool Draws(Outlook outlook, LineNature nature) =>
        outlook.Ledger.Funding.Any(posting => IsDraw(posting) && posting.Line.Nature == nature);

    private static bool IsDraw(FundingPosting posting) => posting.Source.Kind == SourceKind.Reserve;

    private static bool IsGrant(FundingSource source) => source.Kind is SourceKind.Grant or SourceKind.Contribution;

    private static bool Found(ScenarioOutlook of, string code) => of.Findings.Any(finding => finding.Code.Code == code);
}
