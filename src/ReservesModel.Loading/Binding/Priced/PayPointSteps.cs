using System.Collections.Immutable;
using System.Globalization;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Rates;
using ReservesModel.Domain.Time;

namespace ReservesModel.Loading.Binding.Priced;

/// <summary>The pay of a spinal point, from the years in which it changes. In a year whose pay is not published the
/// last published one is carried on, raised by the index of the line from there; a finding says so.</summary>
/// <param name="Salaries">The pay of a full-time post for a whole year.</param>
/// <param name="CarriedOn">The years that have the pay of a year before them.</param>
internal sealed record PayPointSteps(Steps<Money> Salaries, ImmutableArray<CarriedRate> CarriedOn)
{
    private const string File = "njc-pay-points.csv";
    private const int FirstRow = 2; // the first row of the file after its header

    /// <summary>The pay of a point in some years; null where it is not known in or before the first of them.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="point">The point.</param>
    /// <param name="years">The years, in order.</param>
    /// <param name="isRaised">Whether an index raises the pay that is known.</param>
    internal static PayPointSteps? Of(PayScale scale, int point, IReadOnlyList<FinancialYear> years, bool isRaised)
    {
        PayPoint[] known = [.. scale.Points.Where(of => of.Point == point && (years.Count == 0 || of.Year.FirstDay <= years[^1].LastDay))];
        return known.Length == 0 || (years.Count > 0 && known[0].Year > years[0])
            ? null
            : new PayPointSteps(
                new Steps<Money>(
                    [.. known.Select(of => of.Year.FirstDay)],
                    [.. known.Select(of => new Stated<Money>(
                        of.Salary,
                        string.Create(CultureInfo.InvariantCulture, $"£{of.Salary.Pounds:#,0} (point {point}, {of.Year})"),
                        new Place(File, scale.Points.IndexOf(of) + FirstRow, 1)))]),
                [.. Carried(known, years, isRaised)]);
    }

    private static IEnumerable<CarriedRate> Carried(PayPoint[] known, IReadOnlyList<FinancialYear> years, bool isRaised) =>
        from year in years
        let last = known.Last(of => of.Year.FirstDay <= year.LastDay)
        where !year.Contains(last.Year.FirstDay)
        group year by last into carried
        select new CarriedRate(
            string.Create(CultureInfo.InvariantCulture, $"pay of spinal point {carried.Key.Point}"),
            carried.Key.Year,
            [.. carried],
            isRaised);
}
