using System.Collections.Immutable;
using System.Globalization;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Claims;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Reconciliation;

/// <summary>The figures that a claim would be if it is right: one list for each way in which it may be meant. A list of several is
/// of several years, and the claim has to be each of them.</summary>
internal sealed class ClaimFigures(Outlook outlook)
{
    /// <summary>The years of the plan that a claim is of.</summary>
    internal ImmutableArray<FinancialYear> YearsOf(Claim claim)
    {
        int[] starts = [.. claim.Years.Select(year => year.StartYear)];
        return claim.Time == ClaimTime.Onwards
            ? [.. outlook.Years.Where(year => year.StartYear >= starts[0])]
            : [.. outlook.Years.Where(year => starts.Contains(year.StartYear))];
    }

    /// <summary>Whether a year of the claim is none of the plan's.</summary>
    internal bool IsOutside(Claim claim) =>
        claim.Years.Any(year => outlook.Years.All(own => own.StartYear != year.StartYear));

    internal ImmutableArray<ImmutableArray<LedgerFigure>> Of(Claim claim, ImmutableArray<FigureSeries> subjects) =>
        [.. subjects.SelectMany(series => Of(claim, series)).Where(figures => !figures.IsEmpty)];

    private IEnumerable<ImmutableArray<LedgerFigure>> Of(Claim claim, FigureSeries series)
    {
        ImmutableArray<FinancialYear> years = YearsOf(claim);
        switch (claim.Time)
        {
            case ClaimTime.Opening when series.IsClosing:
            case ClaimTime.Closing when series.IsOpening:
                return [];
            case ClaimTime.EachOrTogether:
                return [Each(series, years), Together(series, years)];
            case ClaimTime.Together:
                return [Together(series, claim.Years.IsEmpty ? outlook.Years : years)];
            case ClaimTime.FullYear:
                return FullYear(series).Select(figure => ImmutableArray.Create(figure));
            case ClaimTime.PerAnnum:
                return [.. FullYear(series).Select(figure => ImmutableArray.Create(figure)), Each(series, [outlook.Years[^1]])];
            case ClaimTime.NotStated:
                return
                [
                    .. outlook.Years.Select(year => Each(series, [year])),
                    .. FullYear(series).Select(figure => ImmutableArray.Create(figure)),
                    .. series.IsOpening || series.IsClosing ? Array.Empty<ImmutableArray<LedgerFigure>>() : [Together(series, outlook.Years)],
                ];
            default:
                return [Each(series, years)];
        }
    }

    private static ImmutableArray<LedgerFigure> Each(FigureSeries series, ImmutableArray<FinancialYear> years)
    {
        ImmutableArray<LedgerFigure>.Builder figures = ImmutableArray.CreateBuilder<LedgerFigure>();
        foreach (FinancialYear year in years)
        {
            if (series.In(year) is not { } figure)
            {
                return [];
            }

            figures.Add(LedgerFigure.In(year, series.Name, figure));
        }

        return figures.ToImmutable();
    }

    private static ImmutableArray<LedgerFigure> Together(FigureSeries series, ImmutableArray<FinancialYear> years) =>
        series.Together(years) is { } sum && years.Length > 0
            ? [new(series.Name, years.Length == 1 ? years[0].ToString() : string.Create(CultureInfo.InvariantCulture, $"{years[0]} to {years[^1]} together"), sum)]
            : [];

    // What the plan states for a full year, and what it costs in years in which all of it runs from the first day to the last.
    private IEnumerable<LedgerFigure> FullYear(FigureSeries series)
    {
        PlanLine[] lines = [.. series.Lines.Where(line => line.Nature == LineNature.Recurrent)];
        if (lines.Length == 0 || lines.Any(line => line is not RunningLine))
        {
            return [];
        }

        List<Money> found = [];
        RecurrentLine[] recurrent = [.. lines.OfType<RecurrentLine>()];
        if (recurrent.Length == lines.Length)
        {
            found.AddRange(outlook.Years.Where(year => recurrent.All(line => line.FullYear[year] is not null))
                .Select(year => recurrent.Total(line => line.FullYear[year]!.Value)));
        }

        found.AddRange(outlook.Years.Where(year => lines.Cast<RunningLine>().All(line => IsWhole(line, year)))
            .Select(year => lines.Total(line => line.IsCredit ? -outlook.Cost(year, line) : outlook.Cost(year, line))));
        return found.Distinct().Select(figure => new LedgerFigure(series.Name, "in a full year", figure));
    }

    private static bool IsWhole(RunningLine line, FinancialYear year) =>
        line.Start.Value <= year.FirstDay && (line.End is null || line.End.Value >= year.LastDay) && line.PartYear[year] is null;
}
