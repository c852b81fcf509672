using System.Collections.Immutable;
using NodaTime;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Domain.Postings;

/// <summary>One product of a derivation: a unit price times its factors times a share of the year.</summary>
/// <param name="UnitPrice">The amount that the plan states: the full-year cost, the price of a week, the whole of a one-off.</param>
/// <param name="Share">The share of it that falls in the year.</param>
/// <param name="Timing">Why that share.</param>
public sealed record Term(Stated<Money> UnitPrice, Share Share, Timing Timing)
{
    /// <summary>The product of the plan that it is one of, in a line that has several or whose price is multiplied; null where the plan
    /// states the whole amount.</summary>
    public PriceProduct? Of { get; init; }

    /// <summary>The day whose factors count, where there are any: the first of the time that the term is of.</summary>
    public LocalDate On { get; init; }

    /// <summary>What it is the price of, in a line that has several: pay; empty for the one price of a line.</summary>
    public string Name => Of?.Name ?? "";

    /// <summary>What multiplies the price: number, weeks, index, rate; none where the plan states the whole amount.</summary>
    /// <remarks>Looked up when asked for: a ledger of a million lines does not keep each.</remarks>
    public ImmutableArray<Factor> Factors => Of is null
        ? []
        : [.. Of.Multipliers.Select(multiplier => new Factor(multiplier.Kind, multiplier.Name, multiplier.Values.At(On)))];

    /// <summary>Whether it is taken off: a saving, income, or what lies below a threshold.</summary>
    public bool IsLess { get; init; }

    /// <summary>Above nil for terms whose sum is not let fall below nil, each such sum by its own number: National Insurance on
    /// what of the pay lies above the threshold. As posted the sum is above nil, or else has no terms.</summary>
    public int Sum { get; init; }

    /// <summary>The product; a posting rounds the sum of them.</summary>
    /// <remarks>Exact to 28 digits. The share divides last, so that 1/3 of three times a sum is the sum.</remarks>
    public Money Product => Multiplied(withIndex: true);

    /// <summary>The product at the prices in which the plan states its amounts: without its price index.</summary>
    public Money AtBasePrices => Multiplied(withIndex: false);

    /// <summary>Where the plan states the price, the factors and the time.</summary>
    public IEnumerable<Place> Places => [UnitPrice.Place, .. Factors.Select(factor => factor.Number.Place), .. Timing.Places];

    /// <summary>Whether the price, a factor or the time is assumed.</summary>
    public bool IsAssumed =>
        UnitPrice.Assumed is not null || Timing.IsAssumed || Factors.Any(factor => factor.Number.Assumed is not null);

    private Money Multiplied(bool withIndex)
    {
        Money whole = Of?.On(On, withIndex) ?? UnitPrice.Value;
        return (IsLess ? -whole : whole) * Share;
    }
}
