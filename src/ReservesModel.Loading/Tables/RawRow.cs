using System.Collections.Immutable;

namespace ReservesModel.Loading.Tables;

/// <summary>A row of a sheet that holds something.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="IsHidden">Whether it is hidden, by hand or by a filter.</param>
/// <param name="Cells">Its cells from the first column on; null where one is blank.</param>
internal sealed record RawRow(int Number, bool IsHidden, ImmutableArray<RawCell?> Cells)
{
    /// <summary>The cell of a column, from 0; null where it is blank.</summary>
    internal RawCell? this[int column] => column >= 0 && column < Cells.Length ? Cells[column] : null;

    internal IEnumerable<RawCell> Filled => Cells.OfType<RawCell>();
}
