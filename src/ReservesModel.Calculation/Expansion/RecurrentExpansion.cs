using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Expansion;

/// <summary>A recurrent line costs its full-year amount times the share of each year in which it runs, or the part year that the
/// plan states in place of that. £190,000 × 6/12 is £95,000.</summary>
internal static class RecurrentExpansion
{
    internal static Derivation[] Of(RecurrentLine line, ImmutableArray<FinancialYear> years)
    {
        Derivation[] because = new Derivation[years.Length];
        Timing.Runs runs = new(line.Proration, line.Start, line.End);
        for (int at = 0; at < because.Length; at++)
        {
            because[at] = In(line, years[at], runs, at == 0 ? null : because[at - 1]);
        }

        return because;
    }

    private static Derivation In(RecurrentLine line, FinancialYear year, Timing.Runs runs, Derivation? before)
    {
        if (!year.Meets(line.Start.Value, line.End?.Value))
        {
            return Derivation.None;
        }

        if (line.PartYear[year] is { } partYear)
        {
            return new([Stated(line, year, partYear)]);
        }

        Share share = line.Proration == Proration.Days
            ? year.ByDays(line.Start.Value, line.End?.Value)
            : year.Months(line.Start.Value, line.End?.Value);
        Stated<Money> fullYear = line.FullYear[year]!;

        // Whole years at one price are made the same way.
        return before?.Terms is [{ Timing: var timing } term] && ReferenceEquals(timing, runs)
            && ReferenceEquals(term.UnitPrice, fullYear) && term.Share == share
            ? before
            : new([new(fullYear, share, runs)]);
    }

    private static Term Stated(RecurrentLine line, FinancialYear year, Stated<PartYear> partYear)
    {
        Timing timing = new Timing.IsStated(partYear);
        return partYear.Value.Amount is { } amount
            ? new(new(amount, partYear.Written, partYear.Place, partYear.Assumed), Share.Whole, timing)
            : new(line.FullYear[year]!, partYear.Value.Share, timing);
    }
}
