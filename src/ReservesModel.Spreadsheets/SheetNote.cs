namespace ReservesModel.Spreadsheets;

/// <summary>A note on a cell, which opens beside it.</summary>
internal readonly record struct SheetNote(Address Cell, string Words);
