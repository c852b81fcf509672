namespace ReservesModel.Domain.Faults;

/// <summary>Something wrong in a plan or a command, for a finance officer to mend.</summary>
/// <param name="Code">Words with hyphens; never changes once published.</param>
/// <param name="Place">Where the value stands that is wrong.</param>
/// <param name="Message">What is wrong and what was found, in the officer's words.</param>
/// <param name="Hint">What would be right.</param>
/// <param name="Excerpt">The line of the file, for printing; null if there is none to show.</param>
public sealed record Fault(string Code, Place Place, string Message, string Hint, string? Excerpt = null);
