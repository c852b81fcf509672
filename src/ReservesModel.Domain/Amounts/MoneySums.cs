namespace ReservesModel.Domain.Amounts;

/// <summary>Totals of money, in the order given, so that the same figures always add up the same way.</summary>
public static class MoneySums
{
    /// <summary>The total of the sums; £0 if there are none.</summary>
    public static Money Total(this IEnumerable<Money> sums)
    {
        Money total = Money.Nil;
        foreach (Money sum in sums)
        {
            total += sum;
        }

        return total;
    }

    /// <summary>The total of what <paramref name="sum"/> gives for each item; £0 if there are none.</summary>
    public static Money Total<T>(this IEnumerable<T> items, Func<T, Money> sum)
    {
        Money total = Money.Nil;
        foreach (T item in items)
        {
            total += sum(item);
        }

        return total;
    }
}
