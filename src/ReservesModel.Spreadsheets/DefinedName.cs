namespace ReservesModel.Spreadsheets;

/// <summary>A name of ours for cells, known in the whole file.</summary>
internal sealed record DefinedName(string Name, Span Cells);
