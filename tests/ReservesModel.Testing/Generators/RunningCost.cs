using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using ReservesModel.Testing.Sketches;

namespace ReservesModel.Testing.Generators;

/// <summary>A cost that goes on from some day of a year of account.</summary>
public sealed record RunningCost(decimal FullYear, LocalDate Start, int YearStarts, bool ByDays)
{
    /// <summary>One year of it as three lines: the whole year, up to the day before, and from the day on.</summary>
    public PlanBody InParts()
    {
        PlanBody empty = Horizon(1);
        ImmutableArray<ActionSketch> before =
            Start == empty.FirstDay ? [] : [new("before", [Until(empty.FirstDay, Start.PlusDays(-1))])];
        return empty with
        {
            Actions =
            [
                new("whole", [new RecurrentSketch("cost", AmountByYear.Same(FullYear), empty.FirstDay)]),
                .. before,
                new("after", [new RecurrentSketch("cost", AmountByYear.Same(FullYear), Start)]),
            ],
        };
    }

    /// <summary>Twelve calendar months of it, over two years, from the first of its month.</summary>
    public PlanBody ForTwelveMonths()
    {
        LocalDate first = Start.With(DateAdjusters.StartOfMonth);
        return (Horizon(2) with { ByDays = false }) with
        {
            Actions = [new("year", [Until(first, first.PlusYears(1).PlusDays(-1))])],
        };
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"£{FullYear} a year by {(ByDays ? "days" : "months")} from {Start:uuuu-MM-dd}, in years that start in month {YearStarts}");

    private RecurrentSketch Until(LocalDate first, LocalDate last) =>
        new("cost", AmountByYear.Same(FullYear), first) { End = last };

    private PlanBody Horizon(int years)
    {
        PlanBody plan = new() { YearStarts = YearStarts, Years = years, ByDays = ByDays };
        return plan with { FirstYear = plan.StartYearOf(Start) };
    }
}
