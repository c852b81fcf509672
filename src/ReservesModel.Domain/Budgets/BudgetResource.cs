using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Domain.Budgets;

/// <summary>Money that pays for the net budget, apart from council tax and reserves.</summary>
/// <param name="Id">The id, unique in the plan.</param>
/// <param name="Title">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Amount">How much in each year; a year left out has none.</param>
/// <param name="Place">Where it stands in the plan.</param>
public sealed record BudgetResource(string Id, string Title, ResourceKind Kind, ByYear<Money> Amount, Place Place);
