using ReservesModel.Loading.Tables;

namespace ReservesModel.Loading.Importing;

/// <summary>A table of somebody else's in a sheet: its headings may run over several rows, merged or not, and its data start
/// below.</summary>
internal sealed class ForeignTable
{
    private const int MostLookedAt = 100;
    private const string Part = ">";

    private readonly Dictionary<string, int> _columns;

    private ForeignTable(RawSheet sheet, int headings, Dictionary<string, int> columns) => (Sheet, Headings, _columns) = (sheet, headings, columns);

    internal RawSheet Sheet { get; }

    /// <summary>The row of its lowest headings.</summary>
    internal int Headings { get; }

    internal IEnumerable<RawRow> Rows => Sheet.Rows.Where(row => row.Number > Headings);

    /// <summary>The lowest headings of the columns that nothing was asked of.</summary>
    internal IEnumerable<string> Unmapped() => (Sheet.Row(Headings)?.Filled ?? [])
        .Where(cell => !_columns.ContainsValue((Sheet.Row(Headings)?.Cells.IndexOf(cell)) ?? -1)).Select(cell => cell.Text);

    /// <summary>The column of a heading, from 0.</summary>
    internal int Column(string heading) => _columns[heading];

    /// <summary>The first table of a sheet whose headings are these; null where no row has them, with those that the nearest row lacks.</summary>
    internal static ForeignTable? Find(RawSheet sheet, IReadOnlyCollection<string> headings, out string[] missing)
    {
        missing = [.. headings];
        int width = sheet.Rows.IsEmpty ? 0 : sheet.Rows.Max(row => row.Cells.Length);
        string[] groups = new string[width];
        Array.Fill(groups, "");
        foreach (RawRow row in sheet.Rows.Take(MostLookedAt))
        {
            Dictionary<string, int> columns = [];
            foreach (string heading in headings)
            {
                int at = At(row, groups, heading);
                if (at >= 0)
                {
                    columns.Add(heading, at);
                }
            }

            if (columns.Count == headings.Count)
            {
                missing = [];
                return new(sheet, row.Number, columns);
            }

            if (headings.Count - columns.Count < missing.Length)
            {
                missing = [.. headings.Where(heading => !columns.ContainsKey(heading))];
            }

            Over(row, groups);
        }

        return null;
    }

    /// <summary>What a heading is compared by: its words, whatever their case and the line ends and spaces between them.</summary>
    private static string Plain(string text) => Tables.Headings.Plain(text);

    private static int At(RawRow row, string[] groups, string heading)
    {
        string[] parts = heading.Split(Part);
        string own = Plain(parts[^1]), group = Plain(string.Concat(parts[..^1]));
        for (int at = 0; at < row.Cells.Length; at++)
        {
            if (row[at] is { } cell && Plain(cell.Text) == own && (group.Length == 0 || groups[at].EndsWith(group, StringComparison.Ordinal)))
            {
                return at;
            }
        }

        return -1;
    }

    // A heading of a group stands over its columns up to the next; those above it still count.
    private static void Over(RawRow row, string[] groups)
    {
        string over = "";
        for (int at = 0; at < groups.Length; at++)
        {
            over = row[at] is { Kind: RawKind.Text } cell ? Plain(cell.Text) : over;
            groups[at] = over.Length > 0 ? over : groups[at];
        }
    }
}
