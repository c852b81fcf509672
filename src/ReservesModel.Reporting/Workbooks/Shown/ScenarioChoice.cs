using System.Collections.Immutable;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Shown;

/// <summary>The choice of the scenario that the sheets show: a list on the cover, each name with its number before it, so that no
/// text of a plan is matched. Until somebody chooses, it is the base case.</summary>
internal sealed class ScenarioChoice
{
    private ScenarioChoice(FileOutlook file) =>
        Names = [.. file.Scenarios.Select((scenario, at) => $"{at + 1}. {ScenarioNames.Of(scenario.Scenario)}")];

    /// <summary>What can be chosen.</summary>
    internal ImmutableArray<string> Names { get; }

    /// <summary>The cell in which it is chosen.</summary>
    internal Address Chosen { get; } = new(CoverSheet.Name, CoverSheet.ChoiceRow, 2);

    /// <summary>The cell that has the number of what is chosen.</summary>
    internal Address Number { get; } = new(CoverSheet.Name, CoverSheet.ChoiceRow + 1, 2);

    /// <summary>Null where there is nothing to choose.</summary>
    internal static ScenarioChoice? Of(FileOutlook file) => file.Scenarios.Length > 1 ? new(file) : null;
}
