using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Calculation.Findings;

/// <summary>Invest to save: the year in which the savings and income of an action, with those that it enables elsewhere, have made
/// up for all that it costs; or that they have not by the end of the horizon.</summary>
internal static class Payback
{
    internal static readonly FindingCode Code = new(
        "payback",
        "Compare the year with the authority's own limit for invest to save.",
        Investment.PublishedLimits);

    internal static IEnumerable<Finding> Check(Scenario scenario, Outlook outlook) => Investment.Of(outlook).Select(investment =>
    {
        PlanAction action = investment.Action;
        return investment.PaidBack is { } year
            ? new Finding(Code, Severity.Note, action.Title, $"It pays back in {year}. {investment.Figures}", investment.SoFar, action.Place)
            : new Finding(Code, Severity.Warning, action.Title,
                $"It does not pay back by the end of {outlook.Plan.Horizon.To}. {investment.Figures}", investment.SoFar, action.Place);
    });
}
