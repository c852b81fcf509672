using System.Collections.Immutable;

namespace ReservesModel.Reporting.Casting;

/// <summary>The sums of a table of rows and columns: rows that add to rows, and perhaps a last column that is the sum of the others.
/// Figures count row by row.</summary>
internal static class CastGrid
{
    /// <summary>The sums that are not implied by others.</summary>
    /// <param name="totalOf">For each row, the row that it is a part of; -1 for none.</param>
    /// <param name="columns">How many columns there are.</param>
    /// <param name="lastIsTotal">Whether the last column is the sum of the others.</param>
    internal static ImmutableArray<CastSum> Sums(IReadOnlyList<int> totalOf, int columns, bool lastIsTotal)
    {
        ILookup<int, int> parts = Enumerable.Range(0, totalOf.Count).ToLookup(row => totalOf[row]);
        return
        [
            .. from row in Enumerable.Range(0, totalOf.Count)
               where parts[row].Any()
               from column in Enumerable.Range(0, columns)
               select new CastSum((row * columns) + column, [.. parts[row].Select(part => new CastPart((part * columns) + column))]),
            .. lastIsTotal
                ? from row in Enumerable.Range(0, totalOf.Count)
                  where !parts[row].Any()
                  select new CastSum(
                      (row * columns) + columns - 1,
                      [.. Enumerable.Range(0, columns - 1).Select(column => new CastPart((row * columns) + column))])
                : Array.Empty<CastSum>(),
        ];
    }

    /// <summary>The grand totals: of rows that are part of no other, the last column where it is the sum, else every column.</summary>
    internal static ImmutableArray<int> GrandTotals(IReadOnlyList<int> totalOf, int columns, bool lastIsTotal) =>
    [
        .. from row in Enumerable.Range(0, totalOf.Count)
           where totalOf[row] < 0
           from column in Enumerable.Range(0, columns)
           where !lastIsTotal || column == columns - 1
           select (row * columns) + column,
    ];
}
