namespace ReservesModel.Reporting.Extracts;

/// <summary>A file that a plan was read from and that is not what it was.</summary>
/// <param name="Name">Its name, without the folder.</param>
/// <param name="How">In a word: changed, gone or new.</param>
public sealed record InputChange(string Name, string How);
