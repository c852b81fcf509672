using NodaTime;

namespace ReservesModel.Domain.Plans;

/// <summary>The decision on the plan.</summary>
/// <param name="By">Who decides: Cabinet.</param>
/// <param name="On">The day of the meeting; null if not stated.</param>
/// <param name="Reference">The council's own reference.</param>
/// <param name="Outcome">What was decided.</param>
public sealed record Decision(string? By, Stated<LocalDate>? On, string? Reference, DecisionOutcome Outcome);
