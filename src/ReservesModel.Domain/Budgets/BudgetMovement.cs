using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;

namespace ReservesModel.Domain.Budgets;

/// <summary>A permanent movement of the budget in one year.</summary>
/// <param name="Kind">Why it moves.</param>
/// <param name="Of">What it comes from: the title of a line or of a pressure.</param>
/// <param name="Key">The key of the line, or the id of the pressure.</param>
/// <param name="Amount">By how much; savings below nil.</param>
/// <param name="Place">Where that stands in the plan.</param>
public sealed record BudgetMovement(MovementKind Kind, string Of, string Key, Money Amount, Place Place);
