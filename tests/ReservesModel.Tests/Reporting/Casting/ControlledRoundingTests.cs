using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ReservesModel.Reporting.Casting;

namespace ReservesModel.Tests.Reporting.Casting;

public sealed class ControlledRoundingTests
{
    [Fact]
    public void Two_parts_of_400_make_800_in_thousands_too()
    {
        ImmutableArray<RoundedFigure> shown = ControlledRounding.Round([400, 400, 800], [new(2, [new(0), new(1)])], [2], 1_000);

        Assert.Equal([1, 0, 1], shown.Select(figure => figure.Units));
        Assert.Equal([true, false, false], shown.Select(figure => figure.IsMoved));
    }

    [Fact]
    public void The_part_that_is_nearest_to_its_other_neighbour_is_moved() => Assert.Equal(
        [2, 2, 4], ControlledRounding.Round([1_400, 2_300, 3_700], [new(2, [new(0), new(1)])], [2], 1_000).Select(figure => figure.Units));

    [Fact]
    public void Nothing_is_moved_where_plain_rounding_adds_up() => Assert.DoesNotContain(
        ControlledRounding.Round([1_400, 2_000, 3_400], [new(2, [new(0), new(1)])], [2], 1_000), figure => figure.IsMoved);

    [Fact]
    public void What_is_taken_off_may_be_moved_too()
    {
        // Opening 2.4, less 0.7, closing 1.7: 2 - 1 is not 2.
        ImmutableArray<RoundedFigure> shown = ControlledRounding.Round(
            [2.4m, 0.7m, 1.7m], [new(2, [new(0), new(1, IsTakenOff: true)])], [], 1);

        Assert.Equal(shown[0].Units - shown[1].Units, shown[2].Units);
        Assert.Single(shown, figure => figure.IsMoved);
    }

    [Fact]
    public void Figures_that_do_not_add_up_are_refused() =>
        Assert.Throws<ArgumentException>(() => ControlledRounding.Round([1, 2, 4], [new(2, [new(0), new(1)])], [], 1));

    [Property(MaxTest = 300, Arbitrary = [typeof(SomeGrids)])]
    public void Every_table_casts_with_neighbours_and_its_grand_total_is_the_nearest(SomeGrid grid)
    {
        ImmutableArray<RoundedFigure> shown = grid.Round();

        long[] units = [.. shown.Select(figure => figure.Units)];
        Assert.All(grid.AllSums, sum => Assert.Equal(0, ControlledRounding.Excess(sum, units)));
        for (int at = 0; at < units.Length; at++)
        {
            decimal exact = grid.Figures[at] / SomeGrid.Unit;
            Assert.True(units[at] == Math.Floor(exact) || units[at] == Math.Ceiling(exact));
            Assert.Equal(units[at] != ControlledRounding.Nearest(exact), shown[at].IsMoved);
        }

        Assert.All(grid.GrandTotals, at => Assert.False(shown[at].IsMoved));
        if (grid.AllSums.All(sum => ControlledRounding.Excess(sum, [.. grid.Figures.Select(figure => ControlledRounding.Nearest(figure / SomeGrid.Unit))]) == 0))
        {
            Assert.DoesNotContain(shown, figure => figure.IsMoved);
        }
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(SmallGrids)])]
    public void No_other_way_moves_less(SomeGrid grid)
    {
        decimal best = Ways(grid).Min(way => Cost(grid, way));

        Assert.Equal(best, Cost(grid, [.. grid.Round().Select(figure => figure.Units)]));
    }

    // Every choice of a neighbour for each figure of the inside, with the totals that follow; those kept that are neighbours too.
    private static IEnumerable<long[]> Ways(SomeGrid grid)
    {
        int[] inside = [.. Enumerable.Range(0, grid.Figures.Length).Except(grid.AllSums.Select(sum => sum.Total))];
        for (int choice = 0; choice < 1 << inside.Length; choice++)
        {
            long[] way = new long[grid.Figures.Length];
            for (int at = 0; at < inside.Length; at++)
            {
                decimal exact = grid.Figures[inside[at]] / SomeGrid.Unit;
                way[inside[at]] = (choice >> at & 1) == 0 ? ControlledRounding.Nearest(exact) : ControlledRounding.Other(exact);
            }

            // Sums of parts come before sums of those.
            foreach (CastSum sum in grid.AllSums)
            {
                way[sum.Total] += ControlledRounding.Excess(sum, way);
            }

            bool isRight = way.Select((units, at) => (units, exact: grid.Figures[at] / SomeGrid.Unit))
                .All(pair => pair.units == ControlledRounding.Nearest(pair.exact) || pair.units == ControlledRounding.Other(pair.exact));
            if (isRight && grid.GrandTotals.All(at => way[at] == ControlledRounding.Nearest(grid.Figures[at] / SomeGrid.Unit)))
            {
                yield return way;
            }
        }
    }

    private static decimal Cost(SomeGrid grid, long[] way) => way.Select((units, at) =>
    {
        decimal exact = grid.Figures[at] / SomeGrid.Unit;
        long nearest = ControlledRounding.Nearest(exact);
        return units == nearest ? 0 : Math.Abs(units - exact) - Math.Abs(nearest - exact) + ControlledRounding.CostOfMove;
    }).Sum();

    /// <summary>A table with groups of rows, their sub-totals and a total, and perhaps a column of totals.</summary>
    public sealed class SomeGrid
    {
        internal const decimal Unit = 1_000;

        private readonly int[] _totalOf;
        private readonly int _columns;
        private readonly bool _lastIsTotal;

        internal SomeGrid(int[] groups, int columns, bool lastIsTotal, Func<decimal> figure)
        {
            _lastIsTotal = lastIsTotal;
            _columns = columns + (lastIsTotal ? 1 : 0);
            int leaves = groups.Sum(), all = leaves + groups.Length + 1;
            _totalOf =
            [
                .. groups.SelectMany((rows, group) => Enumerable.Repeat(leaves + group, rows)),
                .. groups.Select(_ => all - 1),
                -1,
            ];
            Figures = new decimal[all * _columns];
            for (int row = 0; row < leaves; row++)
            {
                for (int column = 0; column < columns; column++)
                {
                    decimal sum = figure();
                    for (int at = row; at >= 0; at = _totalOf[at])
                    {
                        Figures[(at * _columns) + column] += sum;
                        if (lastIsTotal)
                        {
                            Figures[(at * _columns) + columns] += sum;
                        }
                    }
                }
            }
        }

        internal decimal[] Figures { get; }

        internal ImmutableArray<int> GrandTotals => CastGrid.GrandTotals(_totalOf, _columns, _lastIsTotal);

        /// <summary>Also those that follow from others: across each row.</summary>
        internal IEnumerable<CastSum> AllSums => CastGrid.Sums(_totalOf, _columns, _lastIsTotal).Concat(_lastIsTotal
            ? Enumerable.Range(0, _totalOf.Length).Select(row => new CastSum(
                (row * _columns) + _columns - 1, [.. Enumerable.Range(row * _columns, _columns - 1).Select(at => new CastPart(at))]))
            : []);

        public override string ToString() => $"[{string.Join(", ", _totalOf)}] {_columns} {_lastIsTotal}: {string.Join(" ", Figures)}";

        internal ImmutableArray<RoundedFigure> Round() =>
            ControlledRounding.Round(Figures, CastGrid.Sums(_totalOf, _columns, _lastIsTotal), GrandTotals, Unit);
    }

    public static class SomeGrids
    {
        public static Arbitrary<SomeGrid> Any() => Of(Gen.Choose(1, 6).ArrayOf(4), Gen.Choose(1, 6));

        internal static Arbitrary<SomeGrid> Of(Gen<int[]> groups, Gen<int> columns) => (
            from rows in groups
            from count in columns
            from lastIsTotal in Gen.Elements(true, false)
            from sums in Gen.Choose(-9_999_99, 9_999_99).ArrayOf(rows.Sum() * count)
            let next = sums.AsEnumerable().GetEnumerator()
            select new SomeGrid(rows, count, lastIsTotal, () => next.MoveNext() ? next.Current / 100m : 0)).ToArbitrary();
    }

    public static class SmallGrids
    {
        public static Arbitrary<SomeGrid> Any() => SomeGrids.Of(Gen.Elements<int[]>([1, 2], [2, 2], [3]), Gen.Choose(1, 3));
    }
}
