using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Workbooks.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks;

/// <summary>One time axis for all sheets: a year stands in the same column everywhere. Four columns before it say what a row is;
/// the fourth holds a value that is the same for every year.</summary>
/// <remarks>A scenario may move the horizon, so the axis runs from the first year of any scenario to the last.</remarks>
internal sealed class TimeAxis
{
    internal const int ConstantColumn = 4;
    internal const int FirstColumn = 5;

    private readonly string?[] _labels; // by column of the axis

    internal TimeAxis(IEnumerable<Outlook> outlooks)
    {
        FinancialYear[] years = [.. outlooks.SelectMany(outlook => outlook.Years)];
        First = years.Min(year => year.StartYear);
        LastColumn = FirstColumn + years.Max(year => year.StartYear) - First;
        _labels = new string?[LastColumn - FirstColumn + 1];

        // The first to name a year, the base case, says how it is written.
        foreach (FinancialYear year in years)
        {
            _labels[year.StartYear - First] ??= $"{year}";
        }
    }

    internal int LastColumn { get; }

    private int First { get; }

    /// <summary>The first column after the years and a narrow empty one.</summary>
    internal int ColumnAfter => LastColumn + 2;

    internal int Column(FinancialYear year) => FirstColumn + year.StartYear - First;

    /// <summary>The years, each over its column.</summary>
    internal void WriteHeaders(Row row)
    {
        for (int at = 0; at < _labels.Length; at++)
        {
            if (_labels[at] is { } label)
            {
                row.Put(FirstColumn + at, new Cell.Text(label, CellStyle.YearHeader));
            }
        }
    }

    /// <summary>The widths of a sheet's columns: the four before the years, a year's, and those after.</summary>
    internal int[] Widths(int[] before, params ReadOnlySpan<int> after) =>
        [.. before, .. Enumerable.Repeat(14, LastColumn - FirstColumn + 1), 2, .. after];
}
