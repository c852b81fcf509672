using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Tables;

namespace ReservesModel.Reporting.Terminal;

/// <summary>How a table of years is laid out in so many columns: how wide its labels and figures are, and how many years stand
/// side by side. What does not fit goes into further blocks of years, about equally many in each.</summary>
internal sealed record TableLayout(int LabelWidth, int CellWidth, int YearsInBlock)
{
    private const int LeastCell = 10; // £9,999,999, and "quantified"
    private const int Gap = 2;
    private const int UsualLabel = 44; // so that tables of the same years stand under each other
    private const int LeastLabel = 26;

    internal static TableLayout Of(Table table, int width)
    {
        int cell = Gap + table.Rows.SelectMany(row => row.Cells).SelectMany(Texts)
            .Concat(table.Headings)
            .Select(text => text.Length)
            .Append(LeastCell)
            .Max();
        int label = table.Rows.Select(row => TableText.Label(row).Length).Append(table.Title.Length).Max();
        int fit = Math.Max(1, (width - Math.Min(label, LeastLabel)) / cell);
        int blocks = Math.Max(1, (table.Headings.Length + fit - 1) / fit);
        int years = Math.Max(1, (table.Headings.Length + blocks - 1) / blocks);
        int room = Math.Max(width - (years * cell), 1);
        return new(Math.Min(room, Math.Max(label, UsualLabel)), cell, years);
    }

    /// <summary>The lines of a cell, from the top.</summary>
    internal static string[] Texts(Cell cell) => cell.Kind switch
    {
        CellKind.Blank => [""],
        CellKind.Sum => [Pounds.OrDash(cell.Sum) + (cell.IsSoFarKnown ? "+" : "")],
        CellKind.NotStated => ["not stated"],
        CellKind.NotCosted => ["not costed"],
        CellKind.NotYetQuantified => ["not yet", "quantified"],
        CellKind.Words => [OneLine.Of(cell.Words)],
        _ => throw new ArgumentOutOfRangeException(nameof(cell), cell.Kind, "There is no text for it."),
    };
}
