namespace ReservesModel.Spreadsheets;

/// <summary>A note on a cell, which opens beside it.</summary>
internal sealed record SheetNote(Address Cell, string Words);
