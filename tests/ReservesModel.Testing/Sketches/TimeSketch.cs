using System.Collections.Immutable;
using NodaTime;

namespace ReservesModel.Testing.Sketches;

/// <summary>When a one-off falls.</summary>
public abstract record TimeSketch
{
    /// <summary>All in one year.</summary>
    public sealed record InYear(int StartYear) : TimeSketch;

    /// <summary>All on one day.</summary>
    public sealed record OnDay(LocalDate Day) : TimeSketch;

    /// <summary>Over some months, or over the years in which they fall, in proportion to weights: thirds are 1, 1, 1.</summary>
    /// <param name="Portions">The months and their weights, in order of time, each month (or year) once.</param>
    /// <param name="ByMonths">Whether the plan names the months, or else the years.</param>
    /// <param name="AsAmounts">Whether the plan gives amounts, or else shares.</param>
    public sealed record Phased(
        ImmutableArray<(YearMonth Month, int Weight)> Portions, bool ByMonths, bool AsAmounts) : TimeSketch;
}
