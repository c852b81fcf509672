namespace ReservesModel.Domain.Budgets;

/// <summary>What the officer says of a line beside its actuals.</summary>
/// <param name="Line">The key of the line: action/line.</param>
/// <param name="Text">The officer's words.</param>
public sealed record ActualsNote(string Line, string Text);
