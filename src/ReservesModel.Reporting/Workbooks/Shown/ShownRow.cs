using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Shown;

/// <summary>A row of the workings that a sheet shows for the scenario that was chosen.</summary>
/// <param name="Key">The same for the row of each scenario that is of the same thing.</param>
/// <param name="Part">The part of the sheet that it stands in; empty for the first.</param>
/// <param name="Words">What stands beside it.</param>
/// <param name="Series">The row of the workings.</param>
/// <param name="Style">How its figures look.</param>
internal sealed record ShownRow(string Key, string Part, string[] Words, Series Series, CellStyle Style = CellStyle.Money)
{
    /// <summary>Whether a scenario without the row leaves something out, and does not just have nothing there.</summary>
    internal bool IsLeftOut { get; init; }
}
