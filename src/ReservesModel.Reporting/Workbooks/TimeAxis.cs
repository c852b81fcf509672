using System.Collections.Immutable;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Workbooks.Running;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks;

/// <summary>One time axis for all sheets: a year stands in the same column everywhere. Four columns before it say what a row is;
/// the fourth holds a value that is the same for every year.</summary>
/// <remarks>A scenario may move the horizon, so the axis runs from the first year of any scenario to the last.</remarks>
internal sealed class TimeAxis
{
    internal const int ConstantColumn = 4;
    internal const int FirstColumn = 5;

    private readonly int _first;
    private readonly string?[] _labels;

    internal TimeAxis(IReadOnlyCollection<Outlook> outlooks)
    {
        _first = outlooks.Min(outlook => outlook.Years[0].StartYear);
        int startMonth = outlooks.First().Years[0].StartMonth;
        _labels = new string?[outlooks.Max(outlook => outlook.Years[^1].StartYear) - _first + 1];
        foreach (Outlook outlook in outlooks)
        {
            // The first to name a year, the base case, says how it is written.
            foreach (FinancialYear year in outlook.Years)
            {
                _labels[year.StartYear - _first] ??= $"{year}";
            }
        }

        Years = [.. Enumerable.Range(_first, _labels.Length).Select(year => new FinancialYear(year, startMonth))];
        HasDays = SerialDay.HasNumber(Years[0].FirstDay.PlusDays(-1)) && SerialDay.HasNumber(Years[^1].LastDay.PlusDays(1))
            && outlooks.All(outlook => outlook.Years[0].StartMonth == startMonth);
    }

    /// <summary>Every year of it, those between two scenarios' years included.</summary>
    internal ImmutableArray<FinancialYear> Years { get; }

    /// <summary>Whether its years have days that a spreadsheet can count: they start in the same month in every scenario.</summary>
    internal bool HasDays { get; }

    internal int LastColumn => FirstColumn + _labels.Length - 1;

    /// <summary>The first column after the years and a narrow empty one.</summary>
    internal int ColumnAfter => LastColumn + 2;

    internal int Column(FinancialYear year) => FirstColumn + year.StartYear - _first;

    /// <summary>The years, each over its column.</summary>
    internal void WriteHeaders(Row row)
    {
        for (int at = 0; at < _labels.Length; at++)
        {
            row.Put(FirstColumn + at, new Cell.Text(_labels[at] ?? "", CellStyle.YearHeader));
        }
    }

    /// <summary>The widths of a sheet's columns: the four before the years, a year's, and those after.</summary>
    internal int[] Widths(int[] before, params int[] after)
    {
        int[] years = new int[_labels.Length];
        Array.Fill(years, 14);
        return [.. before, .. years, 2, .. after];
    }
}
