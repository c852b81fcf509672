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
    internal static Derivation[] Of(PricedLine line, Horizon horizon, ChangeDays changeDays)
    {
        ImmutableArray<FinancialYear> years = horizon.Years;
        Derivation[] because = new Derivation[years.Length];
        Timing.Runs runs = new(line.Proration, line.Start, line.End);
        LocalDate[] changes = changeDays.Of(line.Charges);
        for (int at = 0; at < because.Length; at++)
        {
            because[at] = In(line, years[at], runs, changes);
        }

        return because;
    }

    private static Derivation In(PricedLine line, FinancialYear year, Timing.Runs runs, LocalDate[] changes)
    {
        if (!year.Meets(line.Start.Value, line.End?.Value))
        {
            return Derivation.None;
        }

        if (line.PartYear[year] is { } stated)
        {
            Timing timing = line.Kind == LineKind.Capital ? new Timing.Owed(stated) : new Timing.IsStated(stated);
            return Whole(line, new(year.FirstDay, stated.Value.Share, timing));
        }

        LocalDate first = LocalDate.Max(year.FirstDay, runs.Start.Value);
        LocalDate last = runs.End is { } end ? LocalDate.Min(year.LastDay, end.Value) : year.LastDay;
        return ChangeDays.IsAnyWithin(changes, first, last)
            ? Derivation.Of(Cut(line, year, first, last, runs))
            : Whole(line, new(first, ShareOf(line, year, first, last), runs));
    }

    // Nothing changes in the time, so that it is one for all charges.
    private static Derivation Whole(PricedLine line, ChargedTime time) =>
        Derivation.Of(line.Charges, time, line.IsCredit);

    // Charges in a row that change on the same days are kept as one.
    private static ImmutableArray<ChargedTimes> Cut(
        PricedLine line, FinancialYear year, LocalDate first, LocalDate last, Timing.Runs runs)
    {
        var charged = ImmutableArray.CreateBuilder<ChargedTimes>();
        LocalDate[][] cuts = [.. line.Charges.Select(charge => ChangeDays.Within([charge], first.PlusDays(1), last))];
        for (int from = 0, to; from < cuts.Length; from = to)
        {
            to = from + 1;
            while (to < cuts.Length && cuts[to].AsSpan().SequenceEqual(cuts[from]))
            {
                to++;
            }

            charged.Add(new(line.Charges[from..to], Times(line, year, first, last, cuts[from], runs), line.IsCredit));
        }

        return charged.DrainToImmutable();
    }

    private static ImmutableArray<ChargedTime> Times(
        PricedLine line, FinancialYear year, LocalDate first, LocalDate last, LocalDate[] cuts, Timing.Runs runs)
    {
        if (cuts.Length == 0)
        {
            return [new(first, ShareOf(line, year, first, last), runs)];
        }

        var times = ImmutableArray.CreateBuilder<ChargedTime>(cuts.Length + 1);
        for (int at = 0; at <= cuts.Length; at++)
        {
            LocalDate from = at == 0 ? first : cuts[at - 1];
            LocalDate to = at == cuts.Length ? last : cuts[at].PlusDays(-1);
            times.Add(new(from, ShareOf(line, year, from, to), new Timing.Span(from, to, runs)));
        }

        return times.MoveToImmutable();
    }

    private static Share ShareOf(PricedLine line, FinancialYear year, LocalDate from, LocalDate to) =>
        line.Proration == Proration.Days ? year.ByDays(from, to) : year.Months(from, to);
}
