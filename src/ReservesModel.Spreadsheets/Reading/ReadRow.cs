using System.Collections.Immutable;

namespace ReservesModel.Spreadsheets.Reading;

/// <summary>A row that has cells, empty ones with a look among them.</summary>
internal sealed record ReadRow(int Number, bool IsHidden, ImmutableArray<ReadCell> Cells);
