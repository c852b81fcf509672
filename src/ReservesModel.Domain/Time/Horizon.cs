using System.Collections.Immutable;
using NodaTime;

namespace ReservesModel.Domain.Time;

/// <summary>The financial years that a plan is modelled over, the first and the last included.</summary>
public sealed class Horizon
{
    /// <summary>The most years a plan may have; the longest asset lives that councils write down are shorter.</summary>
    public const int MostYears = 100;

    /// <summary>The years from <paramref name="from"/> to <paramref name="to"/>.</summary>
    /// <exception cref="ArgumentException">The years start in different months, are in the wrong order, or are more than
    /// <see cref="MostYears"/>.</exception>
    public Horizon(FinancialYear from, FinancialYear to)
    {
        int years = to.StartYear - from.StartYear + 1;
        if (from.StartMonth != to.StartMonth || years is < 1 or > MostYears)
        {
            throw new ArgumentException($"{from} to {to} is not a horizon of 1 to {MostYears} years.", nameof(to));
        }

        FinancialYear[] all = new FinancialYear[years];
        for (int year = 0; year < years; year++)
        {
            all[year] = new(from.StartYear + year, from.StartMonth);
        }

        Years = [.. all];
    }

    /// <summary>The years in order; never empty.</summary>
    public ImmutableArray<FinancialYear> Years { get; }

    /// <summary>The first year.</summary>
    public FinancialYear From => Years[0];

    /// <summary>The last year.</summary>
    public FinancialYear To => Years[^1];

    /// <summary>Whether a year is one of them.</summary>
    public bool Contains(FinancialYear year) => year.StartMonth == From.StartMonth && year >= From && year <= To;

    /// <summary>Whether a day falls in one of them.</summary>
    public bool Contains(LocalDate day) => day >= From.FirstDay && day <= To.LastDay;

    /// <summary>The position of a year, 0 for the first.</summary>
    public int IndexOf(FinancialYear year) => year.StartYear - From.StartYear;

    /// <summary>2016/17 to 2018/19, or 2016/17 alone.</summary>
    public override string ToString() => Years.Length == 1 ? $"{From}" : $"{From} to {To}";
}
