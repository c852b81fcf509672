using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ReservesModel.Loading.Claims;

/// <summary>A table of plain text, its columns held apart by two spaces or more: a row of headings, and rows as wide as that. A line
/// with a label alone heads the rows below it, or goes on with the label above.</summary>
internal static partial class ColumnTable
{
    /// <summary>The table of some lines; null where they are none.</summary>
    internal static TableBlock? Of(string path, IReadOnlyList<(string Line, int Number)> lines)
    {
        int columns = lines.Count < 2 ? 0 : Cells().Count(lines[0].Line);
        if (columns < 2 || !lines.Skip(1).Any(line => Cells().Count(line.Line) == columns))
        {
            return null;
        }

        List<ImmutableArray<BlockCell>> rows = [];
        int indent = 0;
        foreach ((string line, int number) in lines)
        {
            BlockCell[] cells = [.. Cells().Matches(line).Select(match => new BlockCell(match.Value, new(path, number, match.Index + 1)))];
            int start = line.Length - line.TrimStart().Length;
            bool goesOn = cells.Length == 1 && rows.Count > 1 && (start > indent || rows[^1].Length == 1) && !(start > indent && rows[^1].Length == 1);
            if (goesOn)
            {
                BlockCell label = rows[^1][0];
                rows[^1] = rows[^1].SetItem(0, label with { Text = $"{label.Text} {cells[0].Text}" });
                continue;
            }

            rows.Add([.. cells]);
            indent = start;
        }

        return new([.. rows]);
    }

    [GeneratedRegex(@"\S+(?: \S+)*")]
    private static partial Regex Cells();
}
