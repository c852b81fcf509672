using System.Collections.Immutable;
using ReservesModel.Domain.Faults;

namespace ReservesModel.Loading.Tables;

/// <summary>A sheet of a workbook, or a CSV file, as it was read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Place">The sheet as a whole.</param>
/// <param name="IsHidden">Whether it is hidden.</param>
/// <param name="Rows">The rows that hold something.</param>
/// <param name="Merged">The ranges whose cells are merged.</param>
internal sealed record RawSheet(string Name, Place Place, bool IsHidden, ImmutableArray<RawRow> Rows, ImmutableArray<MergedCells> Merged)
{
    /// <summary>The cell of a row and a column; of a merged range, the one that holds its value.</summary>
    internal RawCell? Spread(RawRow row, int column)
    {
        if (row[column] is { } cell || Merged.IsEmpty)
        {
            return row[column];
        }

        return Merged.FirstOrDefault(range => range.Holds(row.Number, column)) is { } merged ? Row(merged.FromRow)?[merged.FromColumn] : null;
    }

    /// <summary>The row of a number; null where it is blank.</summary>
    internal RawRow? Row(int number) => First(number) is var at && at < Rows.Length && Rows[at].Number == number ? Rows[at] : null;

    /// <summary>How many rows from one number to another hold something.</summary>
    internal int Filled(int from, int to) => First(to + 1) - First(from);

    // The position of the first row of that number or a greater one.
    private int First(int number)
    {
        (int low, int high) = (0, Rows.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Rows[middle].Number < number ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
