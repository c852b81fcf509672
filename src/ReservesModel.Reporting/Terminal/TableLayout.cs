using ReservesModel.Domain.Amounts;
using ReservesModel.Reporting.Display;
using ReservesModel.Reporting.Tables;

namespace ReservesModel.Reporting.Terminal;

/// <summary>How a table of years is laid out in so many columns: how wide its labels and figures are, and how many years stand
/// side by side. What does not fit goes into further blocks of years, about equally many in each.</summary>
internal sealed record TableLayout(int LabelWidth, int CellWidth, int YearsInBlock, bool ShowsPence)
{
    internal const string Continued = ", continued";

    private const int LeastCell = 10; // £9,999,999, and "quantified"
    private const int Gap = 2;
    private const int UsualWidth = 80; // figures end there however short the labels, so that tables stand under each other
    private const int LeastLabel = 20; // so that the five years of a medium-term plan stand side by side

    internal static TableLayout Of(Table table, int width)
    {
        Cell[] cells = [.. table.Rows.SelectMany(row => row.Cells)];
        bool showsPence = Array.Exists(cells, cell => !decimal.IsInteger(cell.Sum.Pounds));
        int cell = Gap + cells.SelectMany(cell => Texts(cell, showsPence))
            .Concat(table.Headings)
            .Select(text => text.Length)
            .Append(LeastCell)
            .Max();
        int label = table.Rows.Select(row => TableText.Label(row).Length)
            .Append(table.Title.Length + Continued.Length)
            .Max();
        int fit = Math.Max(1, (width - Math.Min(label, LeastLabel)) / cell);
        int blocks = Math.Max(1, (table.Headings.Length + fit - 1) / fit);
        int years = Math.Max(1, (table.Headings.Length + blocks - 1) / blocks);
        int room = Math.Max(width - (years * cell), 1);
        return new(Math.Min(room, Math.Max(label, UsualWidth - (years * cell))), cell, years, showsPence);
    }

    /// <summary>The lines of a cell, from the top.</summary>
    internal string[] Texts(Cell cell) => Texts(cell, ShowsPence);

    private static string[] Texts(Cell cell, bool showsPence) => cell.Kind switch
    {
        CellKind.Blank => [""],
        CellKind.Sum => [Sum(cell.Sum, showsPence) + (cell.IsSoFarKnown ? TableMarks.SoFar : "")],
        CellKind.NotStated => ["not stated"],
        CellKind.NotCosted => ["not costed"],
        CellKind.NotYetQuantified => ["not yet", "quantified"],
        CellKind.Words => [OneLine.Of(cell.Words)],
        _ => throw new ArgumentOutOfRangeException(nameof(cell), cell.Kind, "There is no text for it."),
    };

    // Where one figure of a table has pence all have them, so that a column of them can be read down.
    private static string Sum(Money sum, bool showsPence) =>
        showsPence && !sum.IsNil ? Pounds.WithPence(sum) : Pounds.OrDash(sum);
}
