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
internal sealed record PayPointSteps(Steps<Money> Salaries)
{
    private const string File = "njc-pay-points.csv";
    private const int FirstRow = 2; // the first row of the file after its header

    /// <summary>The pay of a point in some years; null where it is not known in or before the first of them.</summary>
    internal static PayPointSteps? Of(PayScale scale, int point, IReadOnlyList<FinancialYear> years)
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
                        new Place(File, scale.Points.IndexOf(of) + FirstRow, 1)))]));
    }
}
