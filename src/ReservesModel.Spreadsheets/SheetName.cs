namespace ReservesModel.Spreadsheets;

/// <summary>The name of a sheet, as a formula writes it.</summary>
internal static class SheetName
{
    /// <summary>Costs, or 'Budget impact': quoted where it is more than one word, or could be taken for a cell.</summary>
    internal static string InFormula(string name) => name.All(char.IsAsciiLetter) && name.Length > 3
        ? name
        : $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";
}
