using System.Collections.Immutable;

namespace ReservesModel.Domain.Budgets;

/// <summary>The plan's impact on the budget, year by year.</summary>
public sealed record BudgetOutlook(BaseBudget Budget, ImmutableArray<BudgetYear> Years);
