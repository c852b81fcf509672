using System.Collections.Immutable;
using NodaTime;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Expansion;

/// <summary>A charge of a line, with the days on which anything of it changes.</summary>
internal sealed class PricedCharge
{
    private readonly bool _isCredit;
    private readonly ImmutableArray<PriceProduct> _products;
    private readonly List<LocalDate> _changes; // every day of the horizon on which a price or a multiplier changes, in order

    internal PricedCharge(Charge charge, bool isCredit, Horizon horizon)
    {
        _isCredit = isCredit;
        _products = charge.Products;
        List<LocalDate> changes = [];
        foreach (PriceProduct product in charge.Products)
        {
            Add(changes, product.Price.From, horizon);
            foreach (Multiplier multiplier in product.Multipliers)
            {
                Add(changes, multiplier.Values.From, horizon);
            }
        }

        _changes = changes;
    }

    // The few days that matter, each once and in order.
    private static void Add(List<LocalDate> changes, ImmutableArray<LocalDate> from, Horizon horizon)
    {
        for (int step = 1; step < from.Length; step++)
        {
            if (horizon.Contains(from[step]))
            {
                int at = changes.Count;
                while (at > 0 && changes[at - 1] > from[step])
                {
                    at--;
                }

                if (at == 0 || changes[at - 1] != from[step])
                {
                    changes.Insert(at, from[step]);
                }
            }
        }
    }

    /// <summary>The days after the first, up to the last, on which something changes; null where nothing does.</summary>
    internal List<LocalDate>? CutsWithin(LocalDate first, LocalDate last)
    {
        List<LocalDate>? cuts = null;
        foreach (LocalDate day in _changes)
        {
            if (day > first && day <= last)
            {
                (cuts ??= []).Add(day);
            }
        }

        return cuts;
    }

    /// <summary>Adds the charge's terms of a span.</summary>
    /// <param name="terms">Where they are added.</param>
    /// <param name="day">The first day of the span.</param>
    /// <param name="share">The share of the year that the span is.</param>
    /// <param name="timing">Why that share.</param>
    internal void AddTo(ImmutableArray<Term>.Builder terms, LocalDate day, Share share, Timing timing)
    {
        int before = terms.Count;
        foreach (PriceProduct product in _products)
        {
            terms.Add(new(product.Price.At(day), share, timing)
            {
                Of = product,
                On = day,
                IsLess = product.IsLess != _isCredit,
                Sum = _products.Length > 1 ? before + 1 : 0,
            });
        }

        // Several products are pay above a threshold: where the pay is below it there is nothing to pay, not something back.
        if (_products.Length > 1)
        {
            Money sum = Money.Nil;
            for (int at = before; at < terms.Count; at++)
            {
                sum += terms[at].Product;
            }

            if (_isCredit ? sum > Money.Nil : sum < Money.Nil)
            {
                terms.Count = before;
            }
        }
    }
}
