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
    internal static Derivation[] Of(PricedLine line, Horizon horizon)
    {
        ImmutableArray<FinancialYear> years = horizon.Years;
        Derivation[] because = new Derivation[years.Length];
        Timing.Runs runs = new(line.Proration, line.Start, line.End);
        PricedCharge[] charges = new PricedCharge[line.Charges.Length];
        for (int charge = 0; charge < charges.Length; charge++)
        {
            charges[charge] = new(line.Charges[charge], line.IsCredit, horizon);
        }

        for (int at = 0; at < because.Length; at++)
        {
            because[at] = In(line, charges, years[at], runs);
        }

        return because;
    }

    private static Derivation In(PricedLine line, PricedCharge[] charges, FinancialYear year, Timing.Runs runs)
    {
        if (!year.Meets(line.Start.Value, line.End?.Value))
        {
            return Derivation.None;
        }

        ImmutableArray<Term>.Builder terms = ImmutableArray.CreateBuilder<Term>(2 * charges.Length);
        if (line.PartYear[year] is { } stated)
        {
            Timing timing = line.Kind == LineKind.Capital ? new Timing.Owed(stated) : new Timing.IsStated(stated);
            foreach (PricedCharge charge in charges)
            {
                charge.AddTo(terms, year.FirstDay, stated.Value.Share, timing);
            }

            return new(terms.DrainToImmutable());
        }

        LocalDate first = LocalDate.Max(year.FirstDay, runs.Start.Value);
        LocalDate last = runs.End is { } end ? LocalDate.Min(year.LastDay, end.Value) : year.LastDay;
        Share whole = ShareOf(line, year, first, last);
        List<(Timing.Span Span, Share Share)>? spans = null; // charges that change on the same days share them
        foreach (PricedCharge charge in charges)
        {
            List<LocalDate>? cuts = charge.CutsWithin(first, last);
            if (cuts is null)
            {
                charge.AddTo(terms, first, whole, runs);
                continue;
            }

            for (int at = 0; at <= cuts.Count; at++)
            {
                LocalDate from = at == 0 ? first : cuts[at - 1];
                LocalDate to = at == cuts.Count ? last : cuts[at].PlusDays(-1);
                (Timing.Span span, Share share) = SpanOf(line, year, from, to, runs, spans ??= []);
                charge.AddTo(terms, from, share, span);
            }
        }

        return new(terms.DrainToImmutable());
    }

    private static (Timing.Span Span, Share Share) SpanOf(
        PricedLine line, FinancialYear year, LocalDate from, LocalDate to, Timing.Runs runs, List<(Timing.Span Span, Share Share)> known)
    {
        foreach ((Timing.Span Span, Share Share) one in known)
        {
            if (one.Span.First == from && one.Span.Last == to)
            {
                return one;
            }
        }

        known.Add((new(from, to, runs), ShareOf(line, year, from, to)));
        return known[^1];
    }

    private static Share ShareOf(PricedLine line, FinancialYear year, LocalDate from, LocalDate to) =>
        line.Proration == Proration.Days ? year.ByDays(from, to) : year.Months(from, to);
}
