using System.Collections.Immutable;
using NodaTime.Text;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Tables;

/// <summary>The row of headings of a sheet, wherever it stands, and what the columns under it hold.</summary>
internal sealed class HeadingRow
{
    private const int MostLookedAt = 50;

    private HeadingRow(int last, ImmutableArray<ColumnUse> columns) => (Last, Columns) = (last, columns);

    /// <summary>The number of the last row of headings: years may stand in a row of their own below it.</summary>
    internal int Last { get; }

    /// <summary>The columns that are used, from the left.</summary>
    internal ImmutableArray<ColumnUse> Columns { get; }

    /// <summary>Finds the row: the first of the sheet's top rows with the ids' headings and one more. Null where there is none.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="matcher">Its headings.</param>
    /// <param name="needed">How many ids a row must have to be read.</param>
    /// <param name="notes">Where what is not used is noted.</param>
    internal static HeadingRow? Find(RawSheet sheet, HeadingMatcher matcher, int needed, TableNotes notes)
    {
        RawRow? best = null;
        int most = 1;
        foreach (RawRow row in sheet.Rows.Take(MostLookedAt))
        {
            List<ColumnUse> uses = [.. Uses(sheet, row, matcher).Select(use => use.Use).OfType<ColumnUse>()];
            bool hasIds = uses.Where(use => use.IdAt is not null).DistinctBy(use => use.IdAt).Count() >= needed;
            if (hasIds && uses.Count > most)
            {
                (best, most) = (row, uses.Count);
            }
        }

        if (best is null)
        {
            return null;
        }

        RawRow? years = sheet.Rows.FirstOrDefault(row => row.Number > best.Number) is { } below && below.Filled.All(cell => TimeOf(cell) is not null)
            && Uses(sheet, below, matcher).All(use => use.Cell is null || use.Use is not null) ? below : null;
        return new HeadingRow((years ?? best).Number, Chosen(sheet, best, years, matcher, notes));
    }

    private static ImmutableArray<ColumnUse> Chosen(RawSheet sheet, RawRow row, RawRow? years, HeadingMatcher matcher, TableNotes notes)
    {
        List<ColumnUse> chosen = [];
        Dictionary<string, RawCell> seen = [];
        Spelling spelling = new();
        IEnumerable<(int At, RawCell? Cell, ColumnUse? Use)> uses = Uses(sheet, row, matcher);
        uses = years is null ? uses : uses.Zip(Uses(sheet, years, matcher), (over, under) => years[under.At] is null ? over : under);
        foreach ((int at, RawCell? cell, ColumnUse? use) in uses)
        {
            RawCell? first = sheet.Rows.Where(below => below.Number > (years ?? row).Number).Select(below => below[at]).FirstOrDefault(below => below is not null);
            if (use is null)
            {
                NotUsed(cell, first, matcher, seen, spelling, notes);
            }
            else if (!seen.TryAdd(use.IdAt is { } id ? $"{id}" : string.Join('\n', use.Keys), cell!))
            {
                if (first is not null)
                {
                    notes.Wrong(TableFaultCodes.HeadingTwice, cell!.Place, $"the heading {Quoted.Quote(cell.Text)} stands twice over values",
                        "Keep one of the two columns, or give one another heading.");
                }
            }
            else
            {
                chosen.Add(use);
            }
        }

        return [.. chosen];
    }

    private static void NotUsed(
        RawCell? cell, RawCell? first, HeadingMatcher matcher, Dictionary<string, RawCell> seen, Spelling spelling, TableNotes notes)
    {
        if (first is null)
        {
            return;
        }

        if (cell is null)
        {
            notes.Say(first.Place, "this column has no heading and was not used");
            return;
        }

        string heading = TimeWords.Tidy(cell.Text);
        string bare = TimeWords.Split(heading)?.Heading ?? heading;
        if (spelling.Nearest(bare, matcher.Known) is { } nearest)
        {
            notes.Wrong(TableFaultCodes.HeadingUnknown, cell.Place, $"{Quoted.Quote(heading)} is not a heading of this table",
                $"The nearest is {Quoted.Quote(nearest)}. Write that if it is meant; a column of your own may have any name that is not like one of ours.");
        }
        else
        {
            notes.Say(cell.Place, $"the column {Quoted.Quote(heading)} is not one of a plan and was not used");
        }
    }

    // A year alone under "Full year", or under nothing where only one column of the table could be meant.
    private static IEnumerable<(int At, RawCell? Cell, ColumnUse? Use)> Uses(RawSheet sheet, RawRow row, HeadingMatcher matcher)
    {
        RawRow? above = sheet.Rows.LastOrDefault(other => other.Number < row.Number);
        int width = sheet.Rows.Length == 0 ? 0 : sheet.Rows.Max(other => other.Cells.Length);
        string over = "";
        for (int at = 0; at < width; at++)
        {
            RawCell? cell = row[at] ?? sheet.Spread(row, at);
            RawCell? group = above is null ? null : sheet.Spread(above, at);
            over = group is { Kind: RawKind.Text } ? TimeWords.Tidy(group.Text) : over;
            yield return (at, cell, cell is null ? null : Use(at, cell, over, matcher));
            over = cell is not null && TimeOf(cell) is null ? "" : over;
        }
    }

    private static ColumnUse? Use(int at, RawCell cell, string over, HeadingMatcher matcher)
    {
        if (TimeOf(cell) is { } time)
        {
            return matcher.ByTime(over) is { } column ? HeadingMatcher.OfTime(at, $"{over} {time}", column, time) : null;
        }

        string heading = TimeWords.Tidy(cell.Text).Replace("\n", " ", StringComparison.Ordinal).TrimEnd('*', ':', ' ');
        return cell.Kind == RawKind.Text ? matcher.Match(at, heading) ?? (over.Length == 0 ? null : matcher.Match(at, $"{over}: {heading}", mayBeId: false)) : null;
    }

    private static string? TimeOf(RawCell cell) => cell.Kind switch
    {
        RawKind.Date when LocalDatePattern.Iso.Parse(cell.Text) is { Success: true } date => TimeWords.Month(date.Value),
        RawKind.Text when TimeWords.IsTime(cell.Text) => TimeWords.Tidy(cell.Text),
        RawKind.Number when cell.Text.Length == 4 => cell.Text,
        _ => null,
    };
}
