using ReservesModel.Domain.Amounts;

namespace ReservesModel.Domain.Plans;

/// <summary>What a recurrent line costs in a year in place of the rule: a share of the full year, or an amount. It may exceed
/// the full year.</summary>
public readonly record struct PartYear
{
    private PartYear(Share share, Money? amount) => (Share, Amount) = (share, amount);

    /// <summary>The share of the full-year cost; 0/1 where an amount is given.</summary>
    public Share Share { get; }

    /// <summary>The amount; null where a share is given.</summary>
    public Money? Amount { get; }

    /// <summary>A share of the full-year cost.</summary>
    public static PartYear Of(Share share) => new(share, null);

    /// <summary>An amount.</summary>
    public static PartYear Of(Money amount) => new(default, amount);
}
