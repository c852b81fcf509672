using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks;

/// <summary>Every assumed value with its reason; then what the plan does not state or quantify, so that it is not taken for
/// nil.</summary>
internal static class AssumptionsSheet
{
    internal static Sheet Make(FileOutlook file)
    {
        Sheet sheet = new("Assumptions log", 34, 36, 22, 22, 60, 28);
        SheetTop.Write(
            sheet,
            "Assumptions, and what is not known",
            file.Base.Outlook.Plan,
            ["A scenario is listed where it assumes something other than the first."],
            "Scenario", "Of", "Value", "As the plan says it", "Why", "Place in the plan");
        HashSet<Assumption> said = [];
        HashSet<NotKnown> unknown = [];
        foreach (ScenarioOutlook scenario in file.Scenarios)
        {
            Plan plan = scenario.Outlook.Plan;
            string name = ScenarioNames.Of(scenario.Scenario);
            foreach (Assumption assumption in plan.Assumptions.Where(said.Add))
            {
                sheet.Add().Words(
                    CellStyle.Wrapped,
                    name,
                    assumption.Of,
                    assumption.Key,
                    assumption.Written,
                    assumption.Reason,
                    assumption.Place.InFile);
            }

            foreach (NotKnown gap in GapsOf(plan).Where(unknown.Add))
            {
                sheet.Add().Words(CellStyle.Wrapped, name, gap.Of, gap.Value, "", gap.Why, gap.Place);
            }
        }

        if (said.Count == 0 && unknown.Count == 0)
        {
            sheet.Add().Words(CellStyle.Wrapped, "The plan calls no value assumed, and leaves none out.");
        }

        return sheet;
    }

    private static IEnumerable<NotKnown> GapsOf(Plan plan) =>
    [
        .. plan.Lines.OfType<UnquantifiedLine>().Select(line =>
            new NotKnown(line.Heading.Title, "not yet quantified", line.Reason.Value, line.Heading.Place.InFile)),
        .. plan.Actions.Where(action => action.IsNotCosted).Select(action =>
            new NotKnown(action.Title, "not costed", "It has no cost, and no reason why there is none.", action.Place.InFile)),
        .. plan.Reserves.Where(reserve => reserve.Opening is null).Select(reserve =>
            new NotKnown(reserve.Title, "balance not stated", reserve.Note ?? "", reserve.Place.InFile)),
        .. PriceBase(plan),
    ];

    private static IEnumerable<NotKnown> PriceBase(Plan plan) => plan.PriceBase is { } prices
        ? [new(plan.Title, "price base", prices, "")]
        : plan.Lines.Any()
            ? [new(plan.Title, "price base not stated", "Amounts are as they stand: no pay award or inflation is added.", "")]
            : [];

    private sealed record NotKnown(string Of, string Value, string Why, string Place);
}
