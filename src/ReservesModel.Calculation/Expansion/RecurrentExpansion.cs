using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Expansion;

/// <summary>A recurrent line costs its full-year amount times the share of each year in which it runs, or the part year that the
/// plan states in place of that. £190,000 × 6/12 is £95,000.</summary>
internal static class RecurrentExpansion
{
    internal static IEnumerable<(FinancialYear Year, PlanLine Line, Derivation Because)> Expand(
        RecurrentLine line, Horizon horizon) =>
        horizon.Years.Select(year => (year, (PlanLine)line, In(line, year)));

    private static Derivation In(RecurrentLine line, FinancialYear year)
    {
        if (!year.Meets(line.Start.Value, line.End?.Value))
        {
            return new([]);
        }

        return new([line.PartYear[year] is { } partYear ? Stated(line, year, partYear) : ByRule(line, year)]);
    }

    private static Term Stated(RecurrentLine line, FinancialYear year, Stated<PartYear> partYear)
    {
        Timing timing = new Timing.IsStated(partYear);
        return partYear.Value.Amount is { } amount
            ? new(new(amount, partYear.Written, partYear.Place, partYear.Assumed), Share.Whole, timing)
            : new(line.FullYear[year]!, partYear.Value.Share, timing);
    }

    private static Term ByRule(RecurrentLine line, FinancialYear year)
    {
        Share share = line.Proration == Proration.Days
            ? year.ByDays(line.Start.Value, line.End?.Value)
            : year.Months(line.Start.Value, line.End?.Value);
        return new(line.FullYear[year]!, share, new Timing.Runs(line.Proration, line.Start, line.End));
    }
}
