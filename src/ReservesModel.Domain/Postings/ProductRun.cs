using System.Collections.Immutable;
using NodaTime;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Domain.Postings;

/// <summary>Products worked out one after another. Pay and what is paid on it begin alike: what a product has in common with the one
/// before it is not multiplied again. The factors are multiplied in the order of <see cref="PriceProduct.On"/>, so that no digit
/// differs.</summary>
/// <param name="upTo">Room for <see cref="Kept"/> numbers: the price, and what it comes to with each further multiplier.</param>
internal ref struct ProductRun(Span<decimal> upTo)
{
    /// <summary>How many numbers of a product are kept.</summary>
    internal const int Kept = 8;

    private readonly Span<decimal> _upTo = upTo;
    private PriceProduct? _last;
    private LocalDate _day;

    /// <summary>The price of a whole year times all that multiplies it, as they are on a day.</summary>
    internal Money On(PriceProduct product, LocalDate day)
    {
        ImmutableArray<Multiplier> multipliers = product.Multipliers;
        int known = _last is not null && _day == day ? Alike(_last, product) : 0;
        if (known == 0)
        {
            _upTo[0] = product.Price.At(day).Value.Pounds;
            known = 1;
        }

        decimal pounds = _upTo[known - 1];
        for (int at = known - 1; at < multipliers.Length; at++)
        {
            pounds *= multipliers[at].Values.At(day).Value;
            if (at + 1 < Kept)
            {
                _upTo[at + 1] = pounds;
            }
        }

        (_last, _day) = (product, day);
        return new(pounds);
    }

    // How many of the kept numbers are those of both.
    private static int Alike(PriceProduct one, PriceProduct other)
    {
        if (!ReferenceEquals(one.Price, other.Price))
        {
            return 0;
        }

        int most = Math.Min(Math.Min(one.Multipliers.Length, other.Multipliers.Length), Kept - 1), alike = 0;
        while (alike < most && ReferenceEquals(one.Multipliers[alike].Values, other.Multipliers[alike].Values))
        {
            alike++;
        }

        return alike + 1;
    }
}
