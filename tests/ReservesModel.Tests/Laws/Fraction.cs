using System.Numerics;
using ReservesModel.Domain.Amounts;

namespace ReservesModel.Tests.Laws;

/// <summary>A fraction of whole numbers, which nothing rounds.</summary>
internal readonly record struct Fraction(BigInteger Parts, BigInteger Of)
{
    internal static Fraction Nil => new(0, 1);

    internal static Fraction One => new(1, 1);

    public static Fraction operator +(Fraction left, Fraction right) => left.Of == right.Of
        ? new(left.Parts + right.Parts, left.Of)
        : new((left.Parts * right.Of) + (right.Parts * left.Of), left.Of * right.Of);

    public static Fraction operator -(Fraction left, Fraction right) => left + new Fraction(-right.Parts, right.Of);

    public static Fraction operator *(Fraction left, Fraction right) => new(left.Parts * right.Parts, left.Of * right.Of);

    // A decimal is a whole number of 96 bits over a power of ten.
    internal static Fraction From(decimal number)
    {
        int[] bits = decimal.GetBits(number);
        BigInteger digits = unchecked(((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0]);
        return new(number < 0 ? -digits : digits, BigInteger.Pow(10, number.Scale));
    }

    internal static Fraction From(Share share) => new(share.Parts, share.Of);

    internal Fraction OverNil() => Parts.Sign < 0 ? Nil : this;

    internal Fraction Lowest()
    {
        BigInteger common = BigInteger.GreatestCommonDivisor(Parts, Of);
        return common.IsOne ? this : new(Parts / common, Of / common);
    }

    /// <summary>The nearest whole number, half away from zero.</summary>
    internal decimal Rounded()
    {
        BigInteger size = ((2 * BigInteger.Abs(Parts)) + Of) / (2 * Of);
        return (decimal)(Parts.Sign < 0 ? -size : size);
    }
}
