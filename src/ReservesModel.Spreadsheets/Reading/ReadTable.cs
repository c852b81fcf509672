using System.Collections.Immutable;

namespace ReservesModel.Spreadsheets.Reading;

/// <summary>A marked-up table as a file holds it.</summary>
internal sealed record ReadTable(string Name, CellReference First, CellReference Last, bool HasHeader, ImmutableArray<string> Columns);
