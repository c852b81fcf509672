namespace ReservesModel.Spreadsheets;

/// <summary>How one part of the file names another.</summary>
/// <param name="Id">Its name for it.</param>
/// <param name="Type">What it is to it: an address that ends in table, comments.</param>
/// <param name="Target">Where it is, from the folder of the first.</param>
internal sealed record Relation(string Id, string Type, string Target);
