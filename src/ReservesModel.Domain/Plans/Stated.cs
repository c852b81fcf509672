using ReservesModel.Domain.Faults;

namespace ReservesModel.Domain.Plans;

/// <summary>A value that the plan states: what it is, as it is written there, where, and why if it is assumed.</summary>
/// <param name="Value">The value.</param>
/// <param name="Written">The text of the plan: £190K.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Assumed">Why it is assumed, as the plan says; null if it is not.</param>
public sealed record Stated<T>(T Value, string Written, Place Place, string? Assumed = null);
