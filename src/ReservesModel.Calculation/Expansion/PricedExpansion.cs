using System.Collections.Immutable;
using NodaTime;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Expansion;

/// <summary>A priced line costs the sum of its products over the time that it runs. Where a price, a number or a rate changes
/// inside a year, the year is cut into spans, each with its own share: £120,000 a year with 4% from September is
/// £120,000 × 5/12 + £120,000 × 1.04 × 7/12.</summary>
internal static class PricedExpansion
{
    internal static Derivation[] Of(PricedLine line, ImmutableArray<FinancialYear> years)
    {
        Derivation[] because = new Derivation[years.Length];
        Timing.Runs runs = new(line.Proration, line.Start, line.End);
        for (int at = 0; at < because.Length; at++)
        {
            because[at] = In(line, years[at], runs);
        }

        return because;
    }

    private static Derivation In(PricedLine line, FinancialYear year, Timing.Runs runs)
    {
        if (!year.Meets(line.Start.Value, line.End?.Value))
        {
            return Derivation.None;
        }

        ImmutableArray<Term>.Builder terms = ImmutableArray.CreateBuilder<Term>();
        foreach (Charge charge in line.Charges)
        {
            if (line.PartYear[year] is { } stated)
            {
                Add(terms, line, charge, year.FirstDay, stated.Value.Share,
                    line.Kind == LineKind.Capital ? new Timing.Owed(stated) : new Timing.IsStated(stated));
            }
            else
            {
                AddSpans(terms, line, charge, year, runs);
            }
        }

        return new(terms.ToImmutable());
    }

    private static void AddSpans(
        ImmutableArray<Term>.Builder terms, PricedLine line, Charge charge, FinancialYear year, Timing.Runs runs)
    {
        LocalDate first = LocalDate.Max(year.FirstDay, runs.Start.Value);
        LocalDate last = runs.End is { } end ? LocalDate.Min(year.LastDay, end.Value) : year.LastDay;
        List<LocalDate> cuts = Cuts(charge, first, last);
        for (int at = 0; at <= cuts.Count; at++)
        {
            LocalDate from = at == 0 ? first : cuts[at - 1];
            LocalDate to = at == cuts.Count ? last : cuts[at].PlusDays(-1);
            Share share = line.Proration == Proration.Days ? year.ByDays(from, to) : year.Months(from, to);
            Add(terms, line, charge, from, share, cuts.Count == 0 ? runs : new Timing.Span(from, to, runs));
        }
    }

    private static void Add(
        ImmutableArray<Term>.Builder terms, PricedLine line, Charge charge, LocalDate day, Share share, Timing timing)
    {
        int before = terms.Count;
        Money sum = Money.Nil;
        foreach (PriceProduct product in charge.Products)
        {
            Factor[] factors = new Factor[product.Multipliers.Length];
            for (int at = 0; at < factors.Length; at++)
            {
                Multiplier multiplier = product.Multipliers[at];
                factors[at] = new(multiplier.Kind, multiplier.Name, multiplier.Values.At(day));
            }

            Term term = new(product.Price.At(day), share, timing)
            {
                Name = product.Name,
                Factors = [.. factors],
                IsLess = product.IsLess != line.IsCredit,
                Sum = charge.Products.Length > 1 ? before + 1 : 0,
            };
            sum += term.Product;
            terms.Add(term);
        }

        // Several products are pay above a threshold: where the pay is below it there is nothing to pay, not something back.
        if (charge.Products.Length > 1 && (line.IsCredit ? sum > Money.Nil : sum < Money.Nil))
        {
            terms.Count = before;
        }
    }

    // The days after the first on which a price or a multiplier of the charge changes.
    private static List<LocalDate> Cuts(Charge charge, LocalDate first, LocalDate last)
    {
        List<LocalDate> cuts = [];
        foreach (PriceProduct product in charge.Products)
        {
            Take(cuts, product.Price.From, first, last);
            foreach (Multiplier multiplier in product.Multipliers)
            {
                Take(cuts, multiplier.Values.From, first, last);
            }
        }

        cuts.Sort();
        return cuts;
    }

    private static void Take(List<LocalDate> cuts, ImmutableArray<LocalDate> days, LocalDate first, LocalDate last)
    {
        foreach (LocalDate day in days)
        {
            if (day > first && day <= last && !cuts.Contains(day))
            {
                cuts.Add(day);
            }
        }
    }
}
