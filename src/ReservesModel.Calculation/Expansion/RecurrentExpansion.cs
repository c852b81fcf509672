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
        (Derivation? Of, Stated<Money>? Price, Share Share) before = default;
        for (int at = 0; at < because.Length; at++)
        {
            FinancialYear year = years[at];
            if (!year.Meets(line.Start.Value, line.End?.Value))
            {
                because[at] = Derivation.None;
            }
            else if (line.PartYear[year] is { } partYear)
            {
                because[at] = Stated(line, year, partYear);
            }
            else
            {
                Stated<Money> price = line.FullYear[year]!;
                Share share = ShareOf(line, year);
                if (before.Of is null || !ReferenceEquals(before.Price, price) || before.Share != share)
                {
                    before = (Derivation.Of(price, share, runs), price, share);
                }

                because[at] = before.Of; // whole years at one price are made the same way
            }
        }

        return because;
    }

    private static Share ShareOf(RecurrentLine line, FinancialYear year) => line.Proration == Proration.Days
        ? year.ByDays(line.Start.Value, line.End?.Value)
        : year.Months(line.Start.Value, line.End?.Value);

    private static Derivation Stated(RecurrentLine line, FinancialYear year, Stated<PartYear> partYear)
    {
        Timing timing = new Timing.IsStated(partYear);
        return partYear.Value.Amount is { } amount
            ? Derivation.Of(new Stated<Money>(amount, partYear.Written, partYear.Place, partYear.Assumed), Share.Whole, timing)
            : Derivation.Of(line.FullYear[year]!, partYear.Value.Share, timing);
    }
}
