namespace ReservesModel.Domain.Budgets;

/// <summary>What rolling a plan forward did to a part of it.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="What">The part, as the plan names it: reserves/transformation.</param>
/// <param name="How">What was made of it, or why it is gone.</param>
public sealed record NewYearChange(NewYearChangeKind Kind, string What, string How);
