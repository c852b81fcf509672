namespace ReservesModel.Spreadsheets.Validations;

/// <summary>Cells, and what they may hold.</summary>
internal sealed record ValidatedCells(Span Cells, Validation Rule);
