using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;

namespace ReservesModel.Domain.Budgets;

/// <summary>A year's amount over its twelve months, from the year's first; in whole pence, and adding to the year exactly.</summary>
public sealed class MonthlyAmounts
{
    /// <summary>The number of months in a year.</summary>
    public const int Count = 12;

    private MonthlyAmounts(ImmutableArray<Money> months) => Months = months;

    /// <summary>The months, in order.</summary>
    public ImmutableArray<Money> Months { get; }

    /// <summary>The same in each month but for odd pennies.</summary>
    public static MonthlyAmounts Even(Money amount) => ByWeights(amount, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);

    /// <summary>An amount in proportion to the weight of each month: each month gets the rounded running sum up to its end less the
    /// rounded running sum before it. Where no month has a weight they are even.</summary>
    /// <param name="amount">The year's amount, in whole pence.</param>
    /// <param name="weights">Twelve weights; they may be below nil where the amount is made of what is added and taken off.</param>
    public static MonthlyAmounts ByWeights(Money amount, IReadOnlyList<decimal> weights)
    {
        decimal whole = weights.Sum();
        if (whole == 0)
        {
            return amount.IsNil ? new([.. Enumerable.Repeat(Money.Nil, Count)]) : Even(amount);
        }

        Money[] months = new Money[Count];
        Money before = Money.Nil;
        decimal sum = 0;
        for (int month = 0; month < Count; month++)
        {
            sum += weights[month];
            Money upTo = month == Count - 1 ? amount : new Money(amount.Pounds * sum / whole).ToPence();
            (months[month], before) = (upTo - before, upTo);
        }

        return new([.. months]);
    }
}
