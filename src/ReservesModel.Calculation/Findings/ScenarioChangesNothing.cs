using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Calculation.Findings;

/// <summary>A scenario is equal to what it starts from, which is likely a slip.</summary>
internal static class ScenarioChangesNothing
{
    internal static readonly FindingCode Code = new(
        "scenario-changes-nothing",
        "Check the values of its `change`, or take the scenario out.",
        null);

    internal static IEnumerable<Finding> Check(Scenario scenario, Outlook outlook)
    {
        if (scenario.ChangesNothing)
        {
            yield return new(
                Code,
                Severity.Warning,
                scenario.Title,
                $"The scenario is equal to what it starts from ({scenario.From ?? Scenario.BaseId}).",
                [],
                scenario.Place);
        }
    }
}
