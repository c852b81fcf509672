namespace ReservesModel.Domain.Amounts;

/// <summary>A sum in pounds, exact. Costs are positive, savings and income negative; <c>default</c> is £0.</summary>
/// <remarks>Money adds to money and multiplies by a share; money times money does not compile.</remarks>
public readonly record struct Money(decimal Pounds) : IComparable<Money>
{
    private const long FewParts = 1_000;

    /// <summary>£0. Not the same as a figure that is not stated, which is null.</summary>
    public static Money Nil => default;

    /// <summary>Whether this is exactly £0.</summary>
    public bool IsNil => Pounds == 0;

    /// <summary>The sum in pence; a whole number once <see cref="ToPence"/> has been taken.</summary>
    public decimal Pence => Pounds * 100;

    /// <summary>So many pence: 9,500,000 is £95,000.</summary>
    public static Money FromPence(decimal pence) => new(pence / 100);

    /// <summary>The sum of two, exact.</summary>
    public static Money operator +(Money left, Money right) => new(left.Pounds + right.Pounds);

    /// <summary>What is left of one after another, exact.</summary>
    public static Money operator -(Money left, Money right) => new(left.Pounds - right.Pounds);

    /// <summary>The same sum the other way round.</summary>
    public static Money operator -(Money sum) => new(-sum.Pounds);

    /// <summary>A share of a sum, exact but for the last of 28 digits; round it once, as a posting.</summary>
    // Divides last: £100 × 1/3 × 3 must not become £99.99...
    // The whole of a sum is the sum: most shares are 12/12, and a division takes as long as all other arithmetic of a posting. A sum of
    // more digits goes the long way, in which the last digit could move.
    public static Money operator *(Money sum, Share share) => share.IsWhole && share.Parts <= FewParts && IsShort(sum.Pounds)
        ? sum
        : new(sum.Pounds * share.Parts / share.Of);

    /// <summary>Whether one is less than another.</summary>
    public static bool operator <(Money left, Money right) => left.Pounds < right.Pounds;

    /// <summary>Whether one is more than another.</summary>
    public static bool operator >(Money left, Money right) => left.Pounds > right.Pounds;

    /// <summary>Whether one is at most another.</summary>
    public static bool operator <=(Money left, Money right) => left.Pounds <= right.Pounds;

    /// <summary>Whether one is at least another.</summary>
    public static bool operator >=(Money left, Money right) => left.Pounds >= right.Pounds;

    /// <summary>The lesser of two sums.</summary>
    public static Money Min(Money left, Money right) => left < right ? left : right;

    /// <summary>The greater of two sums.</summary>
    public static Money Max(Money left, Money right) => left > right ? left : right;

    /// <summary>Whole pence, half away from zero as Excel's ROUND: £0.125 is £0.13, -£0.125 is -£0.13.</summary>
    public Money ToPence() => new(decimal.Round(Pounds, 2, MidpointRounding.AwayFromZero));

    // Times a thousand it still has no more digits than a decimal holds.
    private static bool IsShort(decimal pounds) => pounds.Scale <= 14 && pounds is > -10_000_000_000m and < 10_000_000_000m;

    /// <inheritdoc/>
    public int CompareTo(Money other) => Pounds.CompareTo(other.Pounds);

    /// <summary>The sum as a plan may write it, whatever the culture: 95000.00.</summary>
    public override string ToString() => Pounds.ToString("0.00###", System.Globalization.CultureInfo.InvariantCulture);
}
