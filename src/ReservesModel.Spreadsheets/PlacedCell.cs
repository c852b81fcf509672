namespace ReservesModel.Spreadsheets;

/// <summary>A cell in its column.</summary>
internal sealed class PlacedCell(int column, Cell cell)
{
    internal int Column { get; } = column;

    internal Cell Cell { get; } = cell;
}
