using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Domain.Budgets;

/// <summary>The authority's budget that the plan's costs and savings fall into, as the plan states it: where it stands before the
/// first year, what else will move it, and what pays for it.</summary>
public sealed class BaseBudget
{
    /// <summary>The net budget of the year before the first, with its one-offs.</summary>
    public required Stated<Money> Opening { get; init; }

    /// <summary>What of the opening is one-off, and is removed in the first year; null if nothing is said.</summary>
    public Stated<Money>? OpeningOneOffs { get; init; }

    /// <summary>What moves the budget besides the plan's own lines, in the plan's order.</summary>
    public ImmutableArray<BudgetPressure> Movements { get; init; } = [];

    /// <summary>Council tax; null if nothing is said of it.</summary>
    public CouncilTaxPlan? CouncilTax { get; init; }

    /// <summary>What else pays for the budget, in the plan's order.</summary>
    public ImmutableArray<BudgetResource> Resources { get; init; } = [];

    /// <summary>What is taken from reserves to balance the budget, beside what the plan's own sources draw.</summary>
    public ByYear<Money> UseOfReserves { get; init; } = ByYear<Money>.None;

    /// <summary>Where it stands in the plan.</summary>
    public required Place Place { get; init; }
}
