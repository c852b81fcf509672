using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Workbooks.Inputs;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Running;

/// <summary>The days of the years, at the top of the workings: the first and the last of each, and those within it on which a rate
/// or a price of some line changes every year. All of them follow from the first day of all, which is an input.</summary>
internal sealed class YearTime
{
    private readonly SeriesRows _rows;
    private readonly Series _first;
    private readonly Series _last;
    private readonly Dictionary<YearDay, Series> _within = [];

    /// <param name="workings">Where they go.</param>
    /// <param name="axis">The time axis.</param>
    /// <param name="firstDay">The input.</param>
    /// <param name="within">The days within a year on which something changes, in order.</param>
    internal YearTime(Sheet workings, TimeAxis axis, Input firstDay, IEnumerable<YearDay> within)
    {
        ImmutableArray<FinancialYear> years = axis.Years;
        _rows = new(workings, axis, years);
        _rows.Part("The days of the years");
        _last = new(workings, workings.NextRow + 1, axis);
        _first = Dates("First day", year => $"{_last.Before(year).Name}+1", year => year.FirstDay);
        Dates("Last day", year => $"EDATE({_first.At(year).Name},12)-1", year => year.LastDay);
        workings.Put(_last.Before(years[0]), new Cell.Formula(
            $"ROUND({firstDay.In(years[0], workings)}-1,0)", SerialDay.Of(years[0].FirstDay) - 1, CellStyle.Date));
        Days = _rows.Add(CellStyle.Label, ["Days in the year"], year => new Cell.Formula(
            $"{_last.At(year).Name}-{_first.At(year).Name}+1", year.Days, CellStyle.Count));
        foreach (YearDay day in within)
        {
            _within.Add(day, Dates(
                $"From {day.In(years[0]).ToString("d MMMM", CultureInfo.InvariantCulture)}, when a rate or a price changes",
                year => $"EDATE({_first.At(year).Name},{day.Months}){(day.Days == 0 ? "" : $"+{day.Days}")}",
                day.In));
        }
    }

    internal Series Days { get; }

    /// <summary>The first day of the part of a year that begins there.</summary>
    internal string FirstOf(YearDay day, FinancialYear year) => (day.IsFirst ? _first : _within[day]).At(year).Name;

    /// <summary>The last day of the part of a year before the one that begins there; of the year where none does.</summary>
    internal string LastBefore(YearDay? next, FinancialYear year) =>
        next is { } day ? $"{_within[day].At(year).Name}-1" : _last.At(year).Name;

    private Series Dates(string words, Func<FinancialYear, string> formula, Func<FinancialYear, LocalDate> day) => _rows.Add(
        CellStyle.Label, [words], year => new Cell.Formula(formula(year), SerialDay.Of(day(year)), CellStyle.Date));
}
