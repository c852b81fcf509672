using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Domain.Postings;

/// <summary>Charges of a line that change on the same days, and the times of a year between those days.</summary>
/// <param name="Charges">The charges.</param>
/// <param name="Times">The times, in order.</param>
/// <param name="IsCredit">Whether they lower the cost, as savings and income do.</param>
public sealed record ChargedTimes(ImmutableArray<Charge> Charges, ImmutableArray<ChargedTime> Times, bool IsCredit)
{
    /// <summary>Adds the terms of each charge, time by time.</summary>
    internal static void AddTo(ImmutableArray<Term>.Builder terms, ImmutableArray<Charge> charges, ReadOnlySpan<ChargedTime> times, bool isCredit)
    {
        ProductRun products = new(stackalloc decimal[ProductRun.Kept]);
        foreach (Charge charge in charges)
        {
            foreach (ref readonly ChargedTime time in times)
            {
                AddTo(Money.Nil, charge, time, isCredit, ref products, out bool counts);
                if (counts)
                {
                    int sum = charge.Products.Length > 1 ? terms.Count + 1 : 0;
                    foreach (PriceProduct product in charge.Products)
                    {
                        terms.Add(new(product.Price.At(time.On), time.Share, time.Timing)
                        {
                            Of = product,
                            On = time.On,
                            IsLess = product.IsLess != isCredit,
                            Sum = sum,
                        });
                    }
                }
            }
        }
    }

    /// <summary>Adds the same terms to a sum, in the same order.</summary>
    internal static Money AddTo(Money sum, ImmutableArray<Charge> charges, ReadOnlySpan<ChargedTime> times, bool isCredit)
    {
        ProductRun products = new(stackalloc decimal[ProductRun.Kept]);
        foreach (Charge charge in charges)
        {
            foreach (ref readonly ChargedTime time in times)
            {
                sum = AddTo(sum, charge, time, isCredit, ref products, out _);
            }
        }

        return sum;
    }

    // Several products are pay above a threshold: where the pay is below it there is nothing to pay, not something back.
    private static Money AddTo(Money sum, Charge charge, in ChargedTime time, bool isCredit, ref ProductRun products, out bool counts)
    {
        Money own = Money.Nil, with = sum;
        foreach (PriceProduct product in charge.Products)
        {
            Money price = products.On(product, time.On);
            Money amount = (product.IsLess != isCredit ? -price : price) * time.Share;
            own += amount;
            with += amount;
        }

        counts = charge.Products.Length == 1 || (isCredit ? own <= Money.Nil : own >= Money.Nil);
        return counts ? with : sum;
    }
}
