namespace ReservesModel.Spreadsheets.Reading;

/// <summary>A piece of a formula.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As it stands in the formula.</param>
/// <param name="Inside">The function whose argument it is in; empty for none.</param>
internal sealed record FormulaToken(FormulaTokenKind Kind, string Text, string Inside);
