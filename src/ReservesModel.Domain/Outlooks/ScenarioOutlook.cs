using System.Collections.Immutable;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Domain.Outlooks;

/// <summary>A scenario with its figures and what an officer would be asked about them.</summary>
public sealed record ScenarioOutlook(Scenario Scenario, Outlook Outlook, ImmutableArray<Finding> Findings)
{
    /// <summary>The impact on the budget; null where the plan does not state a budget.</summary>
    public BudgetOutlook? Budget { get; init; }

    /// <summary>Whether a finding says that the plan should not go forward as it stands.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);
}
