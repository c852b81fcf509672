using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Tables;

/// <summary>A cell as a paper says it. Nil is £0 there: a dash is read aloud as a dash, and is taken for "not known".</summary>
internal sealed class CellWords(Table table)
{
    // Where one figure of a table has pence all have them, so that a column of them can be read down.
    private readonly bool _showsPence =
        table.Rows.Any(row => row.Cells.Any(cell => !decimal.IsInteger(cell.Sum.Pounds)));

    internal string Of(Cell cell) => cell.Kind switch
    {
        CellKind.Blank => "",
        CellKind.Sum => (_showsPence ? Pounds.WithPence(cell.Sum) : Pounds.InFull(cell.Sum)) + (cell.IsSoFarKnown ? TableMarks.SoFar : ""),
        CellKind.NotStated => "not stated",
        CellKind.NotCosted => "not costed",
        CellKind.NotYetQuantified => "not yet quantified",
        CellKind.Words => OneLine.Of(cell.Words),
        _ => throw new ArgumentOutOfRangeException(nameof(cell), cell.Kind, "There are no words for it."),
    };

    internal static string Label(Row row) => OneLine.Of(row.Label) + (row.IsAssumed ? TableMarks.Assumed : "");
}
