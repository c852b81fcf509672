using System.Collections.Immutable;
using ReservesModel.Domain.Time;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks;

/// <summary>Writes rows of figures over the years of one scenario.</summary>
internal sealed class SeriesRows(Sheet sheet, TimeAxis axis, ImmutableArray<FinancialYear> years)
{
    internal Sheet Sheet => sheet;

    internal TimeAxis Axis => axis;

    /// <summary>A row: its words in the columns before the years, and a cell for each year that has one.</summary>
    internal Series Add(CellStyle label, string[] words, Func<FinancialYear, Cell?> cell)
    {
        Row row = sheet.Add();
        if (label == CellStyle.TotalLabel)
        {
            for (int column = 1; column <= TimeAxis.ConstantColumn; column++)
            {
                row.Put(column, new Cell.Empty(label));
            }
        }

        row.Words(label, words);
        foreach (FinancialYear year in years)
        {
            if (cell(year) is { } figure)
            {
                row.Put(axis.Column(year), figure);
            }
        }

        return new(sheet, row.Number, axis);
    }

    /// <summary>A row of one formula, and the figures that the program worked out for it.</summary>
    internal Series Formula(string[] words, Func<FinancialYear, string> formula, Func<FinancialYear, decimal> value) =>
        Add(CellStyle.Label, words, year => new Cell.Formula(formula(year), value(year), CellStyle.Money));

    /// <summary>The same, where other rows are worked out from it; the formula may name its own row.</summary>
    internal Figures Live(string[] words, Func<FinancialYear, Series, string> formula, Func<FinancialYear, decimal> value) =>
        Live(words, formula, (year, _) => value(year));

    /// <summary>The same with the position of the year, for what is worked out from other such rows.</summary>
    internal Figures Live(string[] words, Func<FinancialYear, Series, string> formula, Func<FinancialYear, int, decimal> value)
    {
        Series row = new(sheet, sheet.NextRow, axis);
        decimal[] values = new decimal[years.Length];
        for (int at = 0; at < values.Length; at++)
        {
            values[at] = value(years[at], at);
        }

        Formula(words, year => formula(year, row), year => values[years.IndexOf(year)]);
        return new(row, values);
    }

    /// <summary>The same for a total.</summary>
    internal Series Total(string[] words, Func<FinancialYear, string> formula, Func<FinancialYear, decimal> value) =>
        Add(CellStyle.TotalLabel, words, year => new Cell.Formula(formula(year), value(year), CellStyle.Total));

    /// <summary>The name of the part that follows, with a row left empty before it.</summary>
    internal void Part(string words)
    {
        sheet.Skip();
        sheet.Add().Words(CellStyle.Part, words);
    }

    /// <summary>SUM of the year's column of some rows.</summary>
    internal string Sum(FinancialYear year, SeriesRange rows) => $"SUM({rows.In(year, sheet)})";
}
