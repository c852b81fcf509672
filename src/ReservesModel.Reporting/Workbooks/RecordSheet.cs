using ReservesModel.Domain.Plans;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks;

/// <summary>A sheet of records, one fact a row, as the CSV file of the same name has them: a marked-up table to filter and to pivot.</summary>
internal sealed class RecordSheet
{
    /// <summary>Beyond so many rows the CSV file has them alone: a workbook would take long to open.</summary>
    internal const int MostRows = 50_000;

    private readonly int _header;
    private readonly int _columns;
    private int? _last; // once the records are closed: what stands below is no record

    internal RecordSheet(string name, string title, string remark, Plan plan, string[] headers, int[] widths)
    {
        Sheet = new(name, widths);
        SheetTop.Write(Sheet, title, plan, [remark], headers);
        (_header, _columns) = (Sheet.NextRow - 1, headers.Length);
    }

    internal Sheet Sheet { get; }

    internal bool IsEmpty => Last == _header;

    /// <summary>Whether no more rows go here.</summary>
    internal bool IsFull => Last >= _header + MostRows;

    /// <summary>Whether there are records, and all of them are here.</summary>
    internal bool HasAll => !IsEmpty && !IsFull;

    /// <summary>Marks the rows up; where there are none, or too many, says so.</summary>
    internal void Close(string csv)
    {
        _last = Last;
        if (IsEmpty)
        {
            Sheet.Add().Words(CellStyle.Wrapped, "There is none.");
            return;
        }

        Sheet.AddTable($"{Sheet.Name}Table", new(new(Sheet.Name, _header, 1), new(Sheet.Name, Last, _columns)), hasFilter: true);
        if (IsFull)
        {
            Sheet.Skip();
            Sheet.Add().Words(CellStyle.Remark, $"There may be more: {csv} has them all.");
        }
    }

    /// <summary>The cells of a column, for a formula of another sheet: Journal!$G$5:$G$20.</summary>
    internal string Column(int column, Sheet here) =>
        new Address(Sheet.Name, _header + 1, column).FixedTo(new(Sheet.Name, Last, column), here);

    private int Last => _last ?? Sheet.NextRow - 1;
}
