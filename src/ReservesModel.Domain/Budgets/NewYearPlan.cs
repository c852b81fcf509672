using System.Collections.Immutable;

namespace ReservesModel.Domain.Budgets;

/// <summary>A plan rolled forward to the next year.</summary>
/// <param name="Json">The plan file.</param>
/// <param name="Changes">What was done to the plan that it was made of.</param>
public sealed record NewYearPlan(string Json, ImmutableArray<NewYearChange> Changes);
