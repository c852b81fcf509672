using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Tables;

namespace ReservesModel.Reporting.Charts;

/// <summary>The cost of each year by how it is met, drawn from the rows of a table that says so: each source, and what is
/// unfunded. Where savings and income meet costs before any source does, it shows what they leave.</summary>
internal static class FundingChart
{
    /// <summary>More parts than these are not told apart in print.</summary>
    internal const int MostSeries = 6;

    /// <summary>The chart; null where the table has no amount to draw.</summary>
    /// <param name="table">The table that it stands beside.</param>
    /// <param name="isAfterSavings">Whether the plan has savings or income.</param>
    internal static YearChart? Of(Table table, bool isAfterSavings)
    {
        Row[] drawn = [.. table.Rows.Where(row => row.MeetsCost && row.Cells.Any(cell => !cell.Sum.IsNil))];
        if (drawn.Length == 0)
        {
            return null;
        }

        ImmutableArray<YearSeries> series = Few([.. drawn.Select(Series)]);
        bool isWhole = !table.Rows.Any(row => row.MeetsCost && row.Cells.Any(cell => cell.Kind != CellKind.Sum || cell.IsSoFarKnown));
        string cost = isAfterSavings ? "Cost after savings and income" : "Cost";
        ImmutableArray<string> notes =
        [
            .. isWhole ? Array.Empty<string>() : ["The chart shows the amounts that are known; costs that are not known yet would come on top."],
            .. Merged(drawn, series),
        ];
        return new(
            $"{cost} by year: each source, and what is unfunded",
            string.Join(' ', new[] { $"{cost} as a column for each financial year, in parts on top of each other." }
                .Concat(series.Select(part => Words(part, table)))
                .Concat(notes)),
            table.Headings,
            series,
            notes);
    }

    private static YearSeries Series(Row row) => new(
        CellWords.Label(row),
        [.. row.Cells.Select(cell => cell.Kind == CellKind.Sum ? cell.Sum : (Money?)null)],
        row.Kind == RowKind.Total);

    // What is unfunded keeps its place; of the sources the largest do.
    private static ImmutableArray<YearSeries> Few(ImmutableArray<YearSeries> all)
    {
        if (all.Length <= MostSeries)
        {
            return all;
        }

        YearSeries[] unfunded = [.. all.Where(part => part.IsUnfunded)];
        HashSet<YearSeries> largest =
        [
            .. all.Where(part => !part.IsUnfunded)
                .OrderByDescending(part => Sum(part.Sums).Pounds)
                .Take(MostSeries - 1 - unfunded.Length),
        ];
        YearSeries[] rest = [.. all.Where(part => !part.IsUnfunded && !largest.Contains(part))];
        return
        [
            .. all.Where(largest.Contains),
            new($"{rest.Length} other sources", [.. all[0].Sums.Select((_, year) => OfYear(rest, year))], IsUnfunded: false),
            .. unfunded,
        ];
    }

    private static IEnumerable<string> Merged(Row[] drawn, ImmutableArray<YearSeries> series) =>
        drawn.Length == series.Length ? [] : ["The smaller sources are drawn as one."];

    private static Money? OfYear(YearSeries[] rest, int year) =>
        Array.Exists(rest, part => part.Sums[year] is not null) ? Sum([.. rest.Select(part => part.Sums[year])]) : null;

    private static Money Sum(ImmutableArray<Money?> sums) => sums.Total(sum => sum ?? Money.Nil);

    // The same figure is said once, with its years.
    private static string Words(YearSeries series, Table table)
    {
        bool showsPence = series.Sums.Any(sum => sum is { } known && !decimal.IsInteger(known.Pounds));
        IEnumerable<string> figures = series.Sums
            .Select((sum, year) => (
                Words: sum is not { } known ? "no amount known" : showsPence ? Pounds.WithPence(known) : Pounds.InFull(known),
                Year: table.Headings[year]))
            .GroupBy(figure => figure.Words, figure => figure.Year)
            .Select(figure => $"{figure.Key} in {(figure.Count() > 1 ? "each of " : "")}{English.And([.. figure])}");
        return $"{series.Name}: {string.Join("; ", figures)}.";
    }
}
