using ReservesModel.Domain.Amounts;

namespace ReservesModel.Domain.Budgets;

/// <summary>A recurrent saving that could be decided on.</summary>
/// <param name="Name">What a reader calls it.</param>
/// <param name="Amount">What it adds in the year to what was saved the year before; positive.</param>
public sealed record SavingsOption(string Name, Money Amount);
