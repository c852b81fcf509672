using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Domain.Budgets;

/// <summary>Something that moves the budget and is no line of the plan: inflation on all services, demography, a saving decided
/// earlier.</summary>
public sealed class BudgetPressure
{
    /// <summary>The id, unique in the plan.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>What kind of movement it is. A saving lowers the budget, the others raise it.</summary>
    public required MovementKind Kind { get; init; }

    /// <summary>By how much it moves the budget for good in a year: what it adds to the year before.</summary>
    public ByYear<Money> Permanent { get; init; } = ByYear<Money>.None;

    /// <summary>What it adds in a year for that year alone.</summary>
    public ByYear<Money> Temporary { get; init; } = ByYear<Money>.None;

    /// <summary>Where it stands in the plan.</summary>
    public required Place Place { get; init; }
}
