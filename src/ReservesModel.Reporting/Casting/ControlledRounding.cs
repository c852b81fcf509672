using System.Collections.Immutable;

namespace ReservesModel.Reporting.Casting;

/// <summary>Rounds the figures of a table so that its sums still add up (Cox and Ernst, Controlled rounding, INFOR 20, 1982). Each
/// figure becomes one of the two whole units beside it, a grand total the nearest; as little as can be is moved from its nearest, and
/// nothing where plain rounding adds up.</summary>
/// <remarks>0.4 + 0.4 = 0.8 would be shown as 0 + 0 = 1; here one of the parts becomes 1.</remarks>
internal static class ControlledRounding
{
    // Besides how far a figure is moved, each move counts this part of a unit: of two ways as good, the one with fewer moves.
    internal const decimal CostOfMove = 0.001m;

    /// <summary>The figures in whole units.</summary>
    /// <param name="figures">Figures that add up as the sums say.</param>
    /// <param name="sums">The sums. A figure may be in two of them at most, and the table must be one of rows and columns: figures that
    /// are added both ways are the rows that nothing is below, and what is implied by others is left out (<see cref="CastGrid"/>).</param>
    /// <param name="grandTotals">The positions of the figures that must be the nearest.</param>
    /// <param name="unit">What a unit is worth: 1,000 for thousands.</param>
    internal static ImmutableArray<RoundedFigure> Round(
        IReadOnlyList<decimal> figures, IReadOnlyList<CastSum> sums, IReadOnlyCollection<int> grandTotals, decimal unit)
    {
        RequireExact(figures, sums);
        decimal[] inUnits = [.. figures.Select(figure => figure / unit)];
        long[] nearest = [.. inUnits.Select(Nearest)];
        long[] rounded = [.. nearest];
        foreach (CastSum[] together in ConnectedSums.Of(sums, figures.Count))
        {
            if (!together.All(sum => Excess(sum, nearest) == 0)
                && !Balance(together, inUnits, rounded, [.. grandTotals])
                && !Balance(together, inUnits, rounded, []))
            {
                throw new InvalidOperationException("These sums are not those of a table of rows and columns.");
            }
        }

        return [.. rounded.Select((units, at) => new RoundedFigure(units, units != nearest[at]))];
    }

    /// <summary>The nearest whole number, half away from nil.</summary>
    internal static long Nearest(decimal figure) => (long)Math.Round(figure, MidpointRounding.AwayFromZero);

    /// <summary>The whole number on the other side; the figure itself where it is whole.</summary>
    internal static long Other(decimal figure)
    {
        long nearest = Nearest(figure);
        return nearest < figure ? nearest + 1 : nearest > figure ? nearest - 1 : nearest;
    }

    /// <summary>By how much the parts of a sum are more than its total.</summary>
    internal static long Excess(CastSum sum, IReadOnlyList<long> figures) =>
        sum.Parts.Sum(part => part.IsTakenOff ? -figures[part.Figure] : figures[part.Figure]) - figures[sum.Total];

    private static bool Balance(CastSum[] sums, decimal[] inUnits, long[] rounded, HashSet<int> isFixed)
    {
        RoundingNetwork network = new(sums, rounded);
        foreach (int figure in sums.SelectMany(sum => sum.Parts.Select(part => part.Figure).Append(sum.Total)).Distinct().Order())
        {
            long other = Other(inUnits[figure]);
            if (other != rounded[figure] && !isFixed.Contains(figure))
            {
                decimal farther = Math.Abs(other - inUnits[figure]) - Math.Abs(rounded[figure] - inUnits[figure]);
                network.AddMove(figure, other > rounded[figure], farther + CostOfMove);
            }
        }

        if (!network.Balance())
        {
            return false;
        }

        foreach (int figure in network.Moved)
        {
            rounded[figure] = Other(inUnits[figure]);
        }

        return true;
    }

    private static void RequireExact(IReadOnlyList<decimal> figures, IReadOnlyList<CastSum> sums)
    {
        foreach (CastSum sum in sums)
        {
            decimal parts = sum.Parts.Sum(part => part.IsTakenOff ? -figures[part.Figure] : figures[part.Figure]);
            if (parts != figures[sum.Total])
            {
                throw new ArgumentException(
                    $"The parts of figure {sum.Total} add to {parts} and not to {figures[sum.Total]}.", nameof(figures));
            }
        }
    }
}
