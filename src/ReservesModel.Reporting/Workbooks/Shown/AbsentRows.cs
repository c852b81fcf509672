using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Shown;

/// <summary>Two rows of the workings that stand in for what a scenario does not have: words where it leaves something out, and
/// nothing where it merely has none of it.</summary>
internal sealed class AbsentRows
{
    private readonly Series _leftOut;
    private readonly Series _none;

    internal AbsentRows(Sheet workings, TimeAxis axis)
    {
        Row leftOut = workings.Add().Words(CellStyle.Label, "Where a scenario leaves something out");
        for (int column = TimeAxis.FirstColumn; column <= axis.LastColumn; column++)
        {
            leftOut.Put(column, new Cell.Text("left out", CellStyle.NoFigure));
        }

        Row none = workings.Add().Words(CellStyle.Label, "Where a scenario has none of something");
        (_leftOut, _none) = (new(workings, leftOut.Number, axis), new(workings, none.Number, axis));
    }

    internal Series For(ShownRow row) => row.IsLeftOut ? _leftOut : _none;
}
