using System.Collections.Immutable;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Rates;

/// <summary>A pay spine: its points, by year. A point that is not here is not known, which is not the same as not being on the
/// spine.</summary>
public sealed class PayScale
{
    /// <summary>A spine of these points.</summary>
    /// <exception cref="ArgumentException">A point stands twice in one year.</exception>
    public PayScale(IEnumerable<PayPoint> points)
    {
        Points = [.. points.OrderBy(point => point.Year).ThenBy(point => point.Point)];
        if (Points.Zip(Points.Skip(1)).FirstOrDefault(pair => Same(pair.First, pair.Second)) is ({ } twice, _))
        {
            throw new ArgumentException($"Point {twice.Point} of {twice.Year} stands twice.", nameof(points));
        }
    }

    /// <summary>The points, by year and then by number.</summary>
    public ImmutableArray<PayPoint> Points { get; }

    /// <summary>The latest year of which a point is known; null if none is.</summary>
    public FinancialYear? LatestYear => Points is [.., var last] ? last.Year : null;

    /// <summary>A point in a year; null where it is not known.</summary>
    public PayPoint? this[FinancialYear year, int point] =>
        Points.FirstOrDefault(known => known.Year == year && known.Point == point);

    private static bool Same(PayPoint one, PayPoint other) => one.Year == other.Year && one.Point == other.Point;
}
