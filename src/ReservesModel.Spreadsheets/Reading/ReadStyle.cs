namespace ReservesModel.Spreadsheets.Reading;

/// <summary>How a cell looks, as far as rules ask for it.</summary>
/// <param name="IsUnlocked">Whether it can be changed where its sheet is protected.</param>
/// <param name="HasFill">Whether it has a colour of its own.</param>
/// <param name="Points">The size of its letters; 0 where the file does not say.</param>
internal sealed record ReadStyle(bool IsUnlocked, bool HasFill, decimal Points)
{
    /// <summary>That of a cell whose style the file does not have.</summary>
    internal static ReadStyle None { get; } = new(false, false, 0);
}
