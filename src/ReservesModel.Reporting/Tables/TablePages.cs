using System.Collections.Immutable;

namespace ReservesModel.Reporting.Tables;

/// <summary>A table of many columns as several of few, for paper: no column is left out, and each table has all the rows.</summary>
internal static class TablePages
{
    internal static IEnumerable<Table> Of(Table table, int columns)
    {
        int pages = Math.Max(1, (table.Headings.Length + columns - 1) / columns);
        int first = 0;
        for (int page = 0; page < pages; page++)
        {
            // As even as they go: of ten years three, three, two and two, and no last one alone.
            int count = (table.Headings.Length / pages) + (page < table.Headings.Length % pages ? 1 : 0);
            ImmutableArray<string> headings = table.Headings.Slice(first, count);
            int from = first;
            yield return table with
            {
                Title = pages == 1 ? table.Title : $"{table.Title}, {headings[0]} to {headings[^1]}",
                Headings = headings,
                Rows = [.. table.Rows.Select(row => row with { Cells = row.Cells.Slice(from, count) })],
            };
            first += count;
        }
    }
}
