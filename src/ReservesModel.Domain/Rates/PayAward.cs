using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Rates;

/// <summary>A national pay award from 1 April of a year for some points of the spine: a percentage or the same sum for each.
/// Awards are often settled late and always backdated to 1 April.</summary>
public sealed record PayAward
{
    private PayAward(
        FinancialYear year, int? firstPoint, int? lastPoint, decimal? percentage, Money? sum, string note, RateSource source)
    {
        if (lastPoint < firstPoint)
        {
            throw new ArgumentException("The last point is below the first.", nameof(lastPoint));
        }

        (Year, FirstPoint, LastPoint) = (year, firstPoint, lastPoint);
        (Percentage, Sum, Note, Source) = (percentage, sum, note, source);
    }

    /// <summary>The year from whose 1 April it is paid.</summary>
    public FinancialYear Year { get; }

    /// <summary>The lowest point that gets it, by the numbers of that year's spine; null where the source does not list the
    /// points and the award is that of most.</summary>
    public int? FirstPoint { get; }

    /// <summary>The highest point that gets it; null where it goes to every point from the first on.</summary>
    public int? LastPoint { get; }

    /// <summary>As a decimal: 0.0275 is 2.75%. Null where the award is a sum.</summary>
    public decimal? Percentage { get; }

    /// <summary>Pounds a year for whole time: £1,925. Null where the award is a percentage.</summary>
    public Money? Sum { get; }

    /// <summary>What else must be known of it, such as that the lowest points got more; may be empty.</summary>
    public string Note { get; }

    /// <summary>Where it was read.</summary>
    public RateSource Source { get; }

    /// <summary>An award in per cent, given as a decimal.</summary>
    public static PayAward OfPercentage(
        FinancialYear year, int? firstPoint, int? lastPoint, decimal percentage, string note, RateSource source) =>
        new(year, firstPoint, lastPoint, percentage, null, note, source);

    /// <summary>An award of the same sum to each.</summary>
    public static PayAward OfSum(
        FinancialYear year, int? firstPoint, int? lastPoint, Money sum, string note, RateSource source) =>
        new(year, firstPoint, lastPoint, null, sum, note, source);

    /// <summary>Whether a point is known to get it.</summary>
    public bool AppliesTo(int point) => FirstPoint is { } first && point >= first && (LastPoint is not { } last || point <= last);

    /// <summary>The salary after it, in whole pounds, half a pound up, as the published spines are: £17,842 and 2.75% are
    /// £18,333. A sum is for whole time; a part-time post gets its part.</summary>
    public Money After(Money salary) => Sum is { } sum
        ? salary + sum
        : new(decimal.Round(salary.Pounds * (1 + Percentage!.Value), 0, MidpointRounding.AwayFromZero));
}
