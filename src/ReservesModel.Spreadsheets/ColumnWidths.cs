namespace ReservesModel.Spreadsheets;

/// <summary>How wide the columns of a sheet must be: as said, or wider for a figure that would show as ####.</summary>
internal static class ColumnWidths
{
    // Brackets, a pound sign, a point and two pence, the space after, and a little for bold.
    private const int AroundPounds = 8;

    /// <summary>The widths in characters, from the first column on.</summary>
    internal static int[] Of(Sheet sheet)
    {
        int[] widths = new int[sheet.LastColumn];
        for (int column = 1; column <= widths.Length; column++)
        {
            widths[column - 1] = sheet.Width(column);
        }

        foreach (Row row in sheet.Rows)
        {
            foreach (PlacedCell placed in row.Cells)
            {
                if (Figure(placed.Cell) is { } figure)
                {
                    widths[placed.Column - 1] = Math.Max(widths[placed.Column - 1], Width(figure));
                }
            }
        }

        return widths;
    }

    private static decimal? Figure(Cell cell) => cell switch
    {
        Cell.Number number => number.Value,
        Cell.Formula formula => formula.Value,
        Cell.Date => 1,
        _ => null,
    };

    private static int Width(decimal figure)
    {
        int digits = 1;
        for (decimal rest = Math.Abs(figure); rest >= 10; rest /= 10)
        {
            digits++;
        }

        return digits + ((digits - 1) / 3) + AroundPounds;
    }
}
