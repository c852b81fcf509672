using System.Collections.Immutable;
using NodaTime;

namespace ReservesModel.Testing.Sketches;

/// <summary>Makes a sketch a valid plan again after something was taken from it or changed, leaving out what no longer stands. It
/// changes nothing in a valid one.</summary>
internal static class Mending
{
    // Of the national pay spine every point that is tried is known from here on.
    private const int FirstYearOfPoints = 2022;

    internal static PlanBody Mended(this PlanBody plan)
    {
        PlanBody mended = plan with
        {
            Actions = [.. plan.Actions.Select(action => Mended(plan, action))],
            Reserves = [.. plan.Reserves.Select(reserve => Mended(plan, reserve))],
            Indices = [.. plan.Indices.Select(index => Mended(plan, index))],
        };
        HashSet<string> names = [.. mended.Names()];
        return mended with
        {
            Sources = [.. mended.Sources.Select(source => Mended(mended, names, source)).OfType<SourceSketch>()],
        };
    }

    /// <summary>Every name that a ring-fence may use.</summary>
    internal static IEnumerable<string> Names(this PlanBody plan) => plan.Actions
        .SelectMany(action => (string[])
        [
            action.Id,
            .. action.Tags,
            .. action.Lines.SelectMany(line => line.Tags.Prepend($"{action.Id}/{line.Id}")),
        ])
        .Distinct();

    private static ActionSketch Mended(PlanBody plan, ActionSketch action) =>
        action with { Lines = [.. action.Lines.Select(line => Mended(plan, line))] };

    private static LineSketch Mended(PlanBody plan, LineSketch line) => line switch
    {
        OneOffSketch oneOff => oneOff with { Time = Mended(plan, oneOff.Time) },
        RunningSketch running => Mended(plan, Named(plan, running)),
        UnquantifiedSketch { StartYear: { } year } open => open with { StartYear = Within(plan, year) },
        _ => line,
    };

    private static TimeSketch Mended(PlanBody plan, TimeSketch time)
    {
        TimeSketch firstYear = new TimeSketch.InYear(plan.FirstYear);
        return time switch
        {
            TimeSketch.InYear { StartYear: var year } => new TimeSketch.InYear(Within(plan, year)),
            TimeSketch.OnDay { Day: var day } =>
                new TimeSketch.OnDay(Within(plan, day)),
            TimeSketch.Phased phased => Mended(plan, phased) ?? firstYear,
            _ => firstYear,
        };
    }

    private static TimeSketch.Phased? Mended(PlanBody plan, TimeSketch.Phased phased)
    {
        ImmutableArray<(YearMonth Month, int Weight)> within =
        [
            .. phased.Portions
                .Where(portion => portion.Month >= plan.FirstDay.ToYearMonth() && portion.Month <= plan.LastDay.ToYearMonth())
                .GroupBy(portion => phased.ByMonths ? portion.Month : FirstMonthOfYear(plan, portion.Month))
                .Select(group => (group.Key, group.Sum(portion => portion.Weight))),
        ];
        return within.Any(portion => portion.Weight > 0) ? phased with { Portions = within } : null;
    }

    private static YearMonth FirstMonthOfYear(PlanBody plan, YearMonth month) =>
        plan.Year(plan.StartYearOf(month.OnDayOfMonth(1))).FirstDay.ToYearMonth();

    // The names that it uses are those of the plan.
    private static RunningSketch Named(PlanBody plan, RunningSketch line)
    {
        RunningSketch named = line with { Index = Index(plan, line.Index) };
        return named switch
        {
            CreditSketch { EnabledBy: { } id } credit when plan.Actions.All(action => action.Id != id || action.Completes is null) =>
                credit with { EnabledBy = null, IsBeforeEnabler = false },
            AgencySketch { Instead: { } key } agency when !plan.Actions.Any(action => action.Lines.Any(other =>
                other is StaffingSketch && $"{action.Id}/{other.Id}" == key)) => agency with { Instead = null },
            DemandSketch demand => demand with
            {
                Types = [.. demand.Types.Select(type => type with { Index = Index(plan, type.Index) })],
            },
            _ => named,
        };
    }

    private static string? Index(PlanBody plan, string? id) => plan.Indices.Any(index => index.Id == id) ? id : null;

    private static RunningSketch Mended(PlanBody plan, RunningSketch line)
    {
        LocalDate start = plan.StartOf(line);
        LocalDate? end = line.End is { } last && last >= line.Start ? last : null;
        bool mayBeAmounts = line is RecurrentSketch { IsContract: false, Index: null };
        return WithinHorizon(plan, line) with
        {
            End = end,
            PartYear = line.PartYear.RemoveRange(line.PartYear.Where(part =>
                !plan.StartYears.Contains(part.Key) || !plan.Year(part.Key).Meets(start, end)
                    || (part.Value.Share is null && !mayBeAmounts)).Select(part => part.Key)),
        };
    }

    private static RunningSketch WithinHorizon(PlanBody plan, RunningSketch line) => line switch
    {
        StaffingSketch posts => posts with
        {
            Point = plan.FirstYear >= FirstYearOfPoints ? posts.Point : null,
            Retention = posts.Retention is { } paid ? (paid.Pounds, Within(plan, paid.Day)) : null,
        },
        CreditSketch { CostToAchieve: { } cost } credit =>
            credit with { CostToAchieve = (cost.Pounds, Within(plan, cost.StartYear)) },
        _ => line,
    };

    private static LocalDate Within(PlanBody plan, LocalDate day) =>
        LocalDate.Max(plan.FirstDay, LocalDate.Min(plan.LastDay, day));

    // The price base lies in the horizon or before it, wherever a scenario moves the horizon.
    private static IndexSketch Mended(PlanBody plan, IndexSketch index) =>
        index with { PriceBase = index.PriceBase is { } stated ? Math.Min(stated, plan.FirstYear + plan.Years - 1) : null };

    private static ReserveSketch Mended(PlanBody plan, ReserveSketch reserve) => plan.NetRevenueBudget is null
        ? reserve with { Minimum = [.. reserve.Minimum.Where(level => level.Amount is not null)] }
        : reserve;

    private static SourceSketch? Mended(PlanBody plan, HashSet<string> names, SourceSketch source)
    {
        ImmutableArray<string>? mayPayFor = source.For is { } listed ? [.. listed.Where(names.Contains)] : null;
        return (source.Reserve is { } id && plan.Reserves.All(reserve => reserve.Id != id))
            || mayPayFor is { IsEmpty: true }
            || Mended(plan, source.Years) is not { } years
                ? null
                : source with { For = mayPayFor, Years = years };
    }

    private static YearsSketch? Mended(PlanBody plan, YearsSketch years) => years switch
    {
        _ when !plan.StartYears.Any(years.Has) => null,
        YearsSketch.Listed { Years: var listed } => new YearsSketch.Listed([.. listed.Where(plan.StartYears.Contains)]),
        YearsSketch.Between { From: var from, To: var to } => new YearsSketch.Between(
            from is { } first ? Within(plan, first) : null, to is { } last ? Within(plan, last) : null),
        _ => years,
    };

    private static int Within(PlanBody plan, int startYear) =>
        Math.Clamp(startYear, plan.FirstYear, plan.FirstYear + plan.Years - 1);
}
