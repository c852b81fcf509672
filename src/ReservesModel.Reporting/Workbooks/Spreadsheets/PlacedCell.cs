namespace ReservesModel.Reporting.Workbooks.Spreadsheets;

/// <summary>A cell of a row, and its column, from 1.</summary>
internal sealed record PlacedCell(int Column, Cell Cell);
