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
        "Published practice: typically three years (South Kesteven), up to five as the norm (Bromley).");

    internal static IEnumerable<Finding> Check(Scenario scenario, Outlook outlook) => Investment.Of(outlook).Select(investment =>
    {
        const string Figures = "The figures are the cost less the savings of each year with all years before it: they are not added up.";
        string part = investment.IsPart ? " A line has no amount yet and is not in them." : "";
        PlanAction action = investment.Action;
        return investment.PaidBack is { } year
            ? new Finding(Code, Severity.Note, action.Title, $"It pays back in {year}. {Figures}{part}", investment.SoFar, action.Place)
            : new Finding(Code, Severity.Warning, action.Title,
                $"It does not pay back by the end of {outlook.Plan.Horizon.To}. {Figures}{part}", investment.SoFar, action.Place);
    });
}
