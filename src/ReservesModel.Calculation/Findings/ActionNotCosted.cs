using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Calculation.Findings;

/// <summary>An action has neither lines nor a reason why it costs nothing: that is not a nil.</summary>
internal static class ActionNotCosted
{
    internal static readonly FindingCode Code = new(
        "action-not-costed",
        "Give its lines, or say with `noCost` why it costs nothing.",
        null);

    internal static IEnumerable<Finding> Check(Scenario scenario, Outlook outlook) =>
        outlook.Plan.Actions.Where(action => action.IsNotCosted).Select(action => new Finding(
            Code,
            Severity.Warning,
            action.Title,
            "Nothing is said of what the action costs, nor that it costs nothing.",
            [],
            action.Place));
}
