using NodaTime;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Tests.Laws;

/// <summary>What a line costs in a year, worked out a second time: in fractions of whole numbers that nothing can round, and a
/// day at a time where the engine counts months.</summary>
internal static class ExactCost
{
    internal static decimal Pence(PlanLine line, FinancialYear year) => line switch
    {
        OneOffLine oneOff => Portions(oneOff, portion => portion.Year <= year) - Portions(oneOff, portion => portion.Year < year),
        RecurrentLine recurrent => Recurrent(recurrent, year),
        _ => 0,
    };

    /// <summary>What a derivation comes to.</summary>
    internal static decimal Pence(Derivation because) =>
        because.Terms.Aggregate(Fraction.Nil, (sum, term) => sum + Product(term)).Rounded()
        - (because.Before is { } before ? Product(before).Rounded() : 0);

    /// <summary>Whether a share is that of the days from start to end.</summary>
    internal static bool IsShare(Share share, Timing.Runs runs, FinancialYear year)
    {
        Fraction exact = ShareOf(runs.Proration, runs.Start.Value, runs.End?.Value, year);
        return share.Parts * exact.Of == share.Of * exact.Parts;
    }

    internal static Fraction ShareOf(Proration proration, LocalDate start, LocalDate? end, FinancialYear year)
    {
        LocalDate[] days = [.. DaysOf(start, end, year)];
        var parts = proration == Proration.Days
            ? [new Fraction(days.Length, Days(year).Count())]
            : days.GroupBy(day => (day.Year, day.Month))
                .Select(month => new Fraction(month.Count(), 12 * DateTime.DaysInMonth(month.Key.Year, month.Key.Month)));
        return parts.Aggregate(Fraction.Nil, (sum, part) => sum + part);
    }

    private static Fraction Product(Term term)
    {
        Fraction product = term.Factors.Aggregate(
            Fraction.From(term.UnitPrice.Value.Pence) * Fraction.From(term.Share),
            (sum, factor) => sum * Fraction.From(factor.Number.Value));
        return term.IsLess ? Fraction.Nil - product : product;
    }

    private static decimal Portions(OneOffLine line, Func<Portion, bool> counts)
    {
        decimal pence = line.Portions.Where(counts).Aggregate(Fraction.Nil, (sum, portion) => sum + (portion.Amount is { } amount
            ? Fraction.From(amount.Value.Pence)
            : Fraction.From(line.Amount.Value.Pence) * Fraction.From(portion.Share!.Value))).Rounded();
        return line.IsCredit ? -pence : pence;
    }

    private static decimal Recurrent(RecurrentLine line, FinancialYear year)
    {
        if (!DaysOf(line.Start.Value, line.End?.Value, year).Any())
        {
            return 0;
        }

        if (line.PartYear[year] is { } stated)
        {
            return stated.Value.Amount is { } amount
                ? amount.Pence
                : (Fraction.From(line.FullYear[year]!.Value.Pence) * Fraction.From(stated.Value.Share)).Rounded();
        }

        Fraction share = ShareOf(line.Proration, line.Start.Value, line.End?.Value, year);
        return (share * Fraction.From(line.FullYear[year]!.Value.Pence)).Rounded();
    }

    private static IEnumerable<LocalDate> DaysOf(LocalDate start, LocalDate? end, FinancialYear year) =>
        Days(year).Where(day => day >= start && (end is null || day <= end));

    private static IEnumerable<LocalDate> Days(FinancialYear year)
    {
        LocalDate next = new(year.StartYear + 1, year.StartMonth, 1);
        for (LocalDate day = new(year.StartYear, year.StartMonth, 1); day < next; day = day.PlusDays(1))
        {
            yield return day;
        }
    }
}
