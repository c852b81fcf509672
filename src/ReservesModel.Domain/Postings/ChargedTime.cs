using NodaTime;
using ReservesModel.Domain.Amounts;

namespace ReservesModel.Domain.Postings;

/// <summary>A time of a year over which nothing that a charge is multiplied by changes.</summary>
/// <param name="On">The day whose prices and factors count: its first.</param>
/// <param name="Share">The share of the year that it is.</param>
/// <param name="Timing">Why that share.</param>
public readonly record struct ChargedTime(LocalDate On, Share Share, Timing Timing);
