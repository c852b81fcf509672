using ReservesModel.Domain.Plans;

namespace ReservesModel.Reporting.Workbooks;

/// <summary>What a scenario is called. The unchanged plan's own title would not tell it from the others.</summary>
internal static class ScenarioNames
{
    internal static string Of(Scenario scenario) => scenario.IsBase ? "Base case" : scenario.Title;
}
