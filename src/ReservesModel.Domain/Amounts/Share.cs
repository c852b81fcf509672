using System.Globalization;
using System.Numerics;

namespace ReservesModel.Domain.Amounts;

/// <summary>A share of a year or of an amount, kept as it is said: 6/12 is not reduced. <c>default</c> is 0/1.</summary>
/// <remarks>Never negative. It may exceed 1 (a first year that costs more than a full one).</remarks>
public readonly record struct Share
{
    /// <summary>The largest number that may stand in a share, so that a sum of £1 trillion times it stays exact.</summary>
    public const long Greatest = 1_000_000_000_000;

    private readonly long _ofLessOne; // so that the denominator of default is 1, never 0

    /// <summary>So many parts of so many: 6 of 12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Parts below nil, no parts to take from, or either above
    /// <see cref="Greatest"/>.</exception>
    public Share(long parts, long of)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(parts);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(parts, Greatest);
        ArgumentOutOfRangeException.ThrowIfLessThan(of, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(of, Greatest);
        (Parts, _ofLessOne) = (parts, of - 1);
    }

    /// <summary>The whole: 1/1.</summary>
    public static Share Whole => new(1, 1);

    /// <summary>None of it: 0/1.</summary>
    public static Share None => default;

    /// <summary>The numerator.</summary>
    public long Parts { get; }

    /// <summary>The denominator, at least 1.</summary>
    public long Of => _ofLessOne + 1;

    /// <summary>Whether it is nothing.</summary>
    public bool IsNone => Parts == 0;

    /// <summary>Whether it is the whole, however it is said: 12/12 and 1/1.</summary>
    public bool IsWhole => Parts == Of;

    /// <summary>The exact sum of some shares, in lowest terms unless they all have one denominator; null if its numbers would
    /// exceed <see cref="Greatest"/>.</summary>
    public static Share? Sum(IEnumerable<Share> shares)
    {
        BigInteger parts = 0, of = 1;
        foreach (Share share in shares)
        {
            (parts, of) = of == share.Of
                ? (parts + share.Parts, of)
                : ((parts * share.Of) + (share.Parts * of), of * share.Of);
            if (of > Greatest)
            {
                BigInteger common = BigInteger.GreatestCommonDivisor(parts, of);
                (parts, of) = (parts / common, of / common);
            }
        }

        return parts <= Greatest && of <= Greatest ? new((long)parts, (long)of) : null;
    }

    /// <summary>As it is said: 6/12.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Parts}/{Of}");
}
