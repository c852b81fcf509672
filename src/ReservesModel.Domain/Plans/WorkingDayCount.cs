using NodaTime;

namespace ReservesModel.Domain.Plans;

/// <summary>So many working days, counted from the day after a date.</summary>
public sealed record WorkingDayCount(int WorkingDays, LocalDate After);
