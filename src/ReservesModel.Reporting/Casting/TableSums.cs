using System.Collections.Immutable;

namespace ReservesModel.Reporting.Casting;

/// <summary>How the rows of a table add up, the same in each of its columns.</summary>
/// <param name="Rows">The sums, a figure being a row.</param>
/// <param name="GrandTotals">The rows that must be the nearest.</param>
internal sealed record TableSums(ImmutableArray<CastSum> Rows, ImmutableArray<int> GrandTotals)
{
    internal static TableSums None { get; } = new([], []);

    /// <summary>Rows of which one column opens where the column before closed.</summary>
    internal ImmutableArray<(int Closing, int Opening)> Carried { get; init; } = [];

    internal ImmutableArray<Headroom> Headrooms { get; init; } = [];

    /// <summary>The figures of a table, given row by row, in whole units.</summary>
    internal ImmutableArray<RoundedFigure> Round(IReadOnlyList<decimal> figures, int columns, decimal unit)
    {
        RoundedFigure[] rounded =
        [
            .. ControlledRounding.Round(
                figures,
                [
                    .. from sum in Rows
                       from column in Enumerable.Range(0, columns)
                       select new CastSum(
                           At(sum.Total, column), [.. sum.Parts.Select(part => part with { Figure = At(part.Figure, column) })]),
                    .. from carried in Carried
                       from column in Enumerable.Range(1, columns - 1)
                       select new CastSum(At(carried.Opening, column), [new(At(carried.Closing, column - 1))]),
                ],
                [.. from row in GrandTotals from column in Enumerable.Range(0, columns) select At(row, column)],
                unit),
        ];
        foreach (Headroom headroom in Headrooms)
        {
            for (int column = 0; column < columns; column++)
            {
                int balance = At(headroom.Balance, column), minimum = At(headroom.Minimum, column), left = At(headroom.Left, column);
                (rounded[minimum], rounded[left]) = Fit(rounded[balance].Units, figures[minimum] / unit, figures[left] / unit);
            }
        }

        return [.. rounded];

        int At(int row, int column) => (row * columns) + column;
    }

    // Whichever neighbour the balance is, one of the minimum's leaves a neighbour of what is left.
    private static (RoundedFigure Minimum, RoundedFigure Left) Fit(long balance, decimal minimum, decimal left)
    {
        long near = ControlledRounding.Nearest(minimum), other = ControlledRounding.Other(minimum);
        long chosen = IsNeighbour(balance - near, left) ? near : other;
        return (new(chosen, chosen != near), new(balance - chosen, !IsNearest(balance - chosen, left)));
    }

    private static bool IsNearest(long units, decimal exact) => units == ControlledRounding.Nearest(exact);

    private static bool IsNeighbour(long units, decimal exact) => IsNearest(units, exact) || units == ControlledRounding.Other(exact);
}
