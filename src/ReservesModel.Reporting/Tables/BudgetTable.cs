using System.Globalization;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Time;

namespace ReservesModel.Reporting.Tables;

/// <summary>The base budget rolled forward, and the gap: the first year's column opens with the budget of the year before, and each
/// row after that is a movement, as a medium-term strategy shows it.</summary>
public static class BudgetTable
{
    private static readonly (MovementKind Kind, string Label)[] Kinds =
    [
        (MovementKind.Pay, "Pay"),
        (MovementKind.Price, "Prices"),
        (MovementKind.Growth, "Growth"),
        (MovementKind.Pressure, "Pressures"),
        (MovementKind.FullYear, "Step to the full year"),
        (MovementKind.Saving, "Savings and additional income"),
    ];

    /// <summary>The movement of the net budget.</summary>
    public static Table Movement(BudgetOutlook outlook) => Table.Of("Budget movement", "Movement", Years(outlook),
    [
        Row(outlook, "Net budget of the year before", year => year.Opening),
        Row(outlook, "One-offs of the year before removed", year => -year.OneOffsRemoved, 1),
        .. Kinds.Where(kind => outlook.Years.Any(year => !year.Moved(kind.Kind).IsNil))
            .Select(kind => Row(outlook, kind.Label, year => year.Moved(kind.Kind), 1)),
        Row(outlook, "Permanent budget", year => year.Permanent) with { Kind = RowKind.Total },
        Row(outlook, "One-offs of the year", year => year.OneOffs, 1),
        Row(outlook, "Net budget", year => year.Closing) with { Kind = RowKind.Total },
    ], []);

    /// <summary>What pays for it, and the budget gap: cumulative, and what is to be found anew in each year.</summary>
    public static Table Gap(BudgetOutlook outlook) => Table.Of("Budget gap", "", Years(outlook),
    [
        Row(outlook, "Net budget before savings", year => year.Closing + year.SavingsSoFar),
        .. outlook.Budget.CouncilTax is null
            ? Array.Empty<Row>()
            :
            [
                Row(outlook, "less council tax", year => -year.CouncilTax!.Income, 1),
                Row(outlook, "less collection fund", year => -year.CouncilTax!.CollectionFund, 1),
            ],
        .. outlook.Budget.Resources.Select(resource =>
            Row(outlook, $"less {resource.Title}", year => -(resource.Amount[year.Year]?.Value ?? Money.Nil), 1)),
        .. outlook.Years.All(year => year.PlanFunding.IsNil)
            ? Array.Empty<Row>()
            : [Row(outlook, "less grants, contributions, receipts and savings of the plan", year => -year.PlanFunding, 1)],
        Row(outlook, "Cumulative gap before savings", year => year.GapBeforeSavings.Amount) with { Kind = RowKind.Total },
        Row(outlook, "less savings of all years so far", year => -year.SavingsSoFar, 1),
        Row(outlook, "Cumulative gap before reserves", year => year.Gap.BeforeReserves.Amount) with { Kind = RowKind.Total },
        Row(outlook, "less use of reserves, for the year alone", year => -year.Reserves, 1),
        Row(outlook, "Cumulative gap after reserves", year => year.Gap.AfterReserves.Amount) with { Kind = RowKind.Total },
        Row(outlook, "To be found anew in the year", year => year.Gap.Need.Amount),
    ],
    [
        "Cumulative gaps are never added up: each year's holds those before it.",
        .. outlook.Years.All(year => year.Reserves.IsNil)
            ? Array.Empty<string>()
            : ["A use of reserves moves a gap to the next year; it does not close it."],
    ]);

    /// <summary>Council tax: none where the plan does not state it.</summary>
    public static Table CouncilTax(BudgetOutlook outlook) => outlook.Budget.CouncilTax is null
        ? Table.Of("Council tax", "", Years(outlook), [], [])
        : Table.Of("Council tax", "", Years(outlook),
        [
            Words(outlook, "Tax base (Band D equivalents)", year => year.CouncilTax!.Base.BandDEquivalents.ToString("#,0.##", CultureInfo.InvariantCulture)),
            Row(outlook, "Band D", year => year.CouncilTax!.BandD),
            Words(outlook, "rise", year => Percent(year.CouncilTax!.Rise.Percentage), 1),
            Words(outlook, "of which adult social care", year => Percent(year.CouncilTax!.Rise.AdultSocialCarePercentage), 1),
            Words(outlook, "limit without a referendum", Limit, 1),
            Row(outlook, "Council tax income", year => year.CouncilTax!.Income) with { Kind = RowKind.Total },
            Row(outlook, "Gap after reserves, on Band D", year => year.AsCouncilTax!.OnBandD),
            Words(outlook, "of the Band D of the year before", year => Percent(year.AsCouncilTax!.OfLastYear), 1),
        ], Breaches(outlook));

    private static IEnumerable<FinancialYear> Years(BudgetOutlook outlook) => outlook.Years.Select(year => year.Year);

    private static Row Row(BudgetOutlook outlook, string label, Func<BudgetYear, Money> sum, int indent = 0) =>
        new(label, [.. outlook.Years.Select(year => Cell.Of(sum(year)))], indent);

    private static Row Words(BudgetOutlook outlook, string label, Func<BudgetYear, string> words, int indent = 0) =>
        new(label, [.. outlook.Years.Select(year => Cell.Of(words(year)))], indent);

    private static string Percent(decimal rate) => (rate * 100).ToString("0.00", CultureInfo.InvariantCulture) + "%";

    private static string Limit(BudgetYear year) => year.CouncilTax!.Verdict is { } verdict
        ? Display.Pounds.WithPence(verdict.HighestBandD)
        : "not known";

    private static IEnumerable<string> Breaches(BudgetOutlook outlook) => outlook.Years
        .Where(year => year.CouncilTax!.Verdict is { IsExcessive: true })
        .Select(year => $"The rise of {year.Year} is at or above the limit, and needs a referendum.");
}
