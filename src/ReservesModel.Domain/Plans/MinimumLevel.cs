using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Plans;

/// <summary>A level that a reserve must keep: an amount, or a share of the year's net revenue budget.</summary>
public sealed class MinimumLevel
{
    private MinimumLevel(Stated<Money>? amount, Stated<Share>? share, ByYear<Money> netRevenueBudget) =>
        (Amount, ShareOfBudget, NetRevenueBudget) = (amount, share, netRevenueBudget);

    /// <summary>The amount; null where it is a share.</summary>
    public Stated<Money>? Amount { get; }

    /// <summary>The share of the net revenue budget; null where it is an amount.</summary>
    public Stated<Share>? ShareOfBudget { get; }

    /// <summary>The budget that the share is of; it has a value in every year of the horizon.</summary>
    public ByYear<Money> NetRevenueBudget { get; }

    /// <summary>A level in pounds.</summary>
    public static MinimumLevel Of(Stated<Money> amount) => new(amount, null, ByYear<Money>.None);

    /// <summary>A level as a share of a budget that has a value in every year.</summary>
    public static MinimumLevel Of(Stated<Share> share, ByYear<Money> netRevenueBudget) => new(null, share, netRevenueBudget);

    /// <summary>The level in a year, to the penny.</summary>
    public Money In(FinancialYear year) => Amount is { } amount
        ? amount.Value
        : (NetRevenueBudget[year]!.Value * ShareOfBudget!.Value).ToPence();
}
