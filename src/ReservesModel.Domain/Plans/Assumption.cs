using ReservesModel.Domain.Faults;

namespace ReservesModel.Domain.Plans;

/// <summary>A value of the plan that is assumed, and why.</summary>
/// <param name="Of">What it is a value of, in the officer's words: the title of the line, reserve or source.</param>
/// <param name="Path">Where in the plan: actions/recurrent-posts/lines/posts.</param>
/// <param name="Key">Which value: start.</param>
/// <param name="Written">The value as the plan writes it; empty for a value with parts.</param>
/// <param name="Reason">Why it is assumed, in the plan's words.</param>
/// <param name="Place">Where the value stands.</param>
public sealed record Assumption(string Of, string Path, string Key, string Written, string Reason, Place Place);
