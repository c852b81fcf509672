using NodaTime;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;

namespace ReservesModel.Domain.Budgets;

/// <summary>An amount that the ledger has recorded.</summary>
/// <param name="Line">The key of the line: action/line.</param>
/// <param name="Month">The month.</param>
/// <param name="Amount">The amount; negative for savings, income and credits.</param>
/// <param name="Place">Where it stands.</param>
public sealed record ActualAmount(string Line, YearMonth Month, Money Amount, Place Place);
