using System.Collections.Immutable;

namespace ReservesModel.Domain.Budgets;

/// <summary>How a plan is to be rolled forward.</summary>
public sealed class NewYearTerms
{
    /// <summary>The scenario that becomes the plan; `base` for the plan as it stands.</summary>
    public required string Scenario { get; init; }

    /// <summary>Whether the last year moves on too.</summary>
    public bool IsExtended { get; init; }

    /// <summary>Balances to open with in place of those modelled, as given: transformation=£805K.</summary>
    public ImmutableArray<string> Closings { get; init; } = [];
}
