using NodaTime;
using ReservesModel.Domain.Amounts;

namespace ReservesModel.Domain.Rates;

/// <summary>The employer's National Insurance for ordinary staff between two days: a rate on the pay above a threshold, with no
/// upper limit (Social Security Contributions and Benefits Act 1992, s9).</summary>
/// <remarks>Contributions follow tax years, from 6 April. Budgets take the tax year for the financial year, and so do the days
/// here: from 1 April. Public authorities get no employment allowance.</remarks>
public sealed record EmployerNationalInsurance
{
    /// <summary>A rate from its first day to its last, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first, or the rate is not between 0 and 1, or
    /// the threshold is negative.</exception>
    public EmployerNationalInsurance(
        LocalDate firstDay, LocalDate lastDay, decimal rate, Money secondaryThreshold, RateSource source)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lastDay, firstDay);
        ArgumentOutOfRangeException.ThrowIfNegative(rate);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rate, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(secondaryThreshold.Pounds);
        (FirstDay, LastDay, Rate) = (firstDay, lastDay, rate);
        (SecondaryThreshold, Source) = (secondaryThreshold, source);
    }

    /// <summary>The first day on which it is due.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day on which it is due.</summary>
    public LocalDate LastDay { get; }

    /// <summary>Of the pay above the threshold, as a decimal: 0.138 is 13.8%.</summary>
    public decimal Rate { get; }

    /// <summary>The pay of a whole year on which nothing is due: £9,100.</summary>
    public Money SecondaryThreshold { get; }

    /// <summary>Where it was read.</summary>
    public RateSource Source { get; }

    /// <summary>Whether it is due on a day.</summary>
    public bool AppliesOn(LocalDate day) => day >= FirstDay && day <= LastDay;

    /// <summary>What one post with this pay for a whole year costs if the rate is due all year; exact, to be rounded as part of
    /// a posting. £30,000 in 2024/25: (30,000 - 9,100) × 13.8% = £2,884.20. A part-time post has its own pay, and the whole
    /// threshold.</summary>
    public Money OnPayOfAYear(Money pay) => new(Math.Max(0, pay.Pounds - SecondaryThreshold.Pounds) * Rate);
}
