using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Postings;

/// <summary>A figure of one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Amount">The figure.</param>
public sealed record YearFigure(FinancialYear Year, Money Amount);
