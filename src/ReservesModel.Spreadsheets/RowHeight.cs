namespace ReservesModel.Spreadsheets;

/// <summary>How high a row must be for its words. Not every program that shows a workbook works it out for itself.</summary>
internal static class RowHeight
{
    private const int PointsOfLine = 13;
    private const int MostPoints = 409;

    /// <summary>The lines that the longest words of a row take in their column, about; one where they are not wrapped.</summary>
    internal static int LinesOf(Row row, Sheet sheet)
    {
        int lines = 1;
        foreach (PlacedCell placed in row.Cells)
        {
            string words = placed.Cell switch
            {
                Cell.Text text => text.Words,
                Cell.ExactText text => text.Words,
                _ => "",
            };
            if (IsWrapped(placed.Cell.Style))
            {
                lines = Math.Max(lines, LinesOf(words, sheet.Width(placed.Column)));
            }
        }

        return lines;
    }

    internal static int Points(int lines) => Math.Min(MostPoints, lines * PointsOfLine);

    // Letters are narrower than the figures that widths are counted in; but words that take more lines break before their ends.
    private static int LinesOf(string words, int width)
    {
        int lines = 0;
        foreach (string paragraph in words.Split('\n'))
        {
            int length = paragraph.Length;
            lines += length <= 11 * width / 10 ? 1 : (length + width - 1) / width;
        }

        return lines;
    }

    private static bool IsWrapped(CellStyle style) =>
        style is CellStyle.Label or CellStyle.TotalLabel or CellStyle.Wrapped or CellStyle.TextHeader or CellStyle.NoFigure
            or CellStyle.Link or CellStyle.AsText or CellStyle.InputText
            or CellStyle.YearHeader or CellStyle.Mark;
}
