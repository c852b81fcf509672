using System.Numerics;

namespace ReservesModel.Domain.Amounts;

/// <summary>Splits of a sum in proportion, in whole pence, that add back to it.</summary>
public static class Allocation
{
    /// <summary>Splits <paramref name="pence"/> in proportion to <paramref name="weights"/>: each part is one of the two
    /// whole pence beside its exact share, and the odd pennies go to the largest remainders, then to the first in order.
    /// 100 over 1, 1, 1 is 34, 33, 33.</summary>
    /// <param name="pence">A whole number of pence, not negative.</param>
    /// <param name="weights">Not negative; with something to split, at least one above nil.</param>
    /// <exception cref="ArgumentException">There is something to split and nothing to split it by.</exception>
    public static decimal[] Split(decimal pence, IReadOnlyList<decimal> weights)
    {
        decimal whole = 0;
        foreach (decimal weight in weights)
        {
            whole += weight;
        }

        decimal[] parts = new decimal[weights.Count];
        if (pence == 0)
        {
            return parts;
        }

        if (whole <= 0)
        {
            throw new ArgumentException("There is something to split, and no weight to split it by.", nameof(weights));
        }

        if (pence == whole)
        {
            return [.. weights];
        }

        decimal[] remainders = new decimal[parts.Length];
        int[] order = new int[parts.Length];
        decimal left = pence;
        for (int at = 0; at < parts.Length; at++)
        {
            (parts[at], remainders[at]) = Divide(pence, weights[at], whole);
            left -= parts[at];
            order[at] = at;
        }

        if (left == 0)
        {
            return parts;
        }

        Array.Sort(order, (one, other) => remainders[other].CompareTo(remainders[one]) is var byRemainder and not 0
            ? byRemainder
            : one.CompareTo(other));
        for (int at = 0; at < left; at++)
        {
            parts[order[at]]++;
        }

        return parts;
    }

    /// <summary>So many pence times one weight over the whole, without what is over a whole penny; exact.</summary>
    public static decimal Floor(decimal pence, decimal weight, decimal whole) => Divide(pence, weight, whole).Quotient;

    // Whole pence and what is over, exactly: a product of two sums in pence can exceed a decimal.
    private static (decimal Quotient, decimal Remainder) Divide(decimal pence, decimal weight, decimal whole)
    {
        if (pence <= ulong.MaxValue && weight <= ulong.MaxValue)
        {
            (UInt128 small, UInt128 rest) = UInt128.DivRem((UInt128)(ulong)pence * (ulong)weight, (UInt128)whole);
            return ((decimal)small, (decimal)rest);
        }

        BigInteger quotient = BigInteger.DivRem((BigInteger)pence * (BigInteger)weight, (BigInteger)whole, out BigInteger over);
        return ((decimal)quotient, (decimal)over);
    }
}
