using NodaTime;
using ReservesModel.Domain.Faults;

namespace ReservesModel.Domain.Plans;

/// <summary>A date by which something must be done, fixed or counted in working days.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What must be done.</param>
/// <param name="Date">The date, worked out where it is counted.</param>
/// <param name="Count">How it is counted; null for a date that is stated.</param>
/// <param name="Note">More about it.</param>
/// <param name="Place">Where the date, or the count, stands.</param>
public sealed record Milestone(string Id, string Title, LocalDate Date, WorkingDayCount? Count, string? Note, Place Place);
