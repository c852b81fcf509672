namespace ReservesModel.Loading.Tables;

/// <summary>A range of merged cells: rows from 1, columns from 0, both ends included.</summary>
internal sealed record MergedCells(int FromRow, int FromColumn, int ToRow, int ToColumn)
{
    internal bool Holds(int row, int column) => row >= FromRow && row <= ToRow && column >= FromColumn && column <= ToColumn;
}
