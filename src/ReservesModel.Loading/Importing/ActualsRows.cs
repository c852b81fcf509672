using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Binding.Texts;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Importing;

/// <summary>The rows of a file of actuals, checked. Rows of one line and month add up, as those of a ledger do; a forecast is given
/// once for a line, or the same each time.</summary>
internal sealed class ActualsRows
{
    private readonly Spelling _spelling = new();
    private readonly FinancialYear _year;
    private readonly YearMonth _to;
    private readonly ActualsColumns _columns;
    private readonly HashSet<string> _lines;
    private readonly string[] _names;
    private readonly List<Fault> _faults = [];
    private readonly List<ActualAmount> _amounts = [];
    private readonly Dictionary<string, Stated<Money>> _forecasts = [];
    private readonly List<ActualsNote> _notes = [];

    internal ActualsRows(ImmutableArray<ImmutableArray<CsvCell>> rows, Plan plan, FinancialYear year, YearMonth to)
    {
        (_year, _to) = (year, to);
        _columns = new(rows[0], _spelling);
        _names = [.. plan.Lines.Select(line => line.Key)];
        _lines = [.. _names];
        _faults.AddRange(_columns.Faults);
        if (_faults.Count > 0)
        {
            return; // without its headings every row would be wrong
        }

        foreach (ImmutableArray<CsvCell> row in rows.Skip(1))
        {
            Read(row);
        }
    }

    internal IReadOnlyList<Fault> Faults => _faults;

    internal Actuals Actuals() => new()
    {
        To = _to,
        Amounts = [.. _amounts],
        Forecasts = _forecasts.ToImmutableDictionary(),
        Notes = [.. _notes],
        UnusedColumns = _columns.Unused,
    };

    private void Read(ImmutableArray<CsvCell> row)
    {
        if (row.Length > _columns.Count && row.Skip(_columns.Count).FirstOrDefault(cell => !cell.IsBlank) is { } extra)
        {
            Wrong(ActualsFaultCodes.RowTooLong, extra, $"{Quoted.Quote(extra.Text)} stands beyond the last heading",
                "A cell that holds a comma must stand between quotes: \"£1,234.56\".");
            return;
        }

        CsvCell? forecast = Filled(row, ActualsColumns.Forecast), note = Filled(row, ActualsColumns.Note);
        CsvCell? month = Filled(row, ActualsColumns.Month), amount = Filled(row, ActualsColumns.Amount);
        string? line = Line(row);
        if (amount is null && month is null ? forecast is null && note is null : amount is null || month is null)
        {
            string blank = month is null ? ActualsColumns.Month : ActualsColumns.Amount;
            Wrong(ActualsFaultCodes.CellBlank, _columns.Cell(row, blank) ?? row[^1], $"this row has no {blank}",
                "Each row has a line, a month and an amount; one that only gives a forecast or a note leaves out both month and amount.");
        }

        YearMonth? when = month is null ? null : Month(month);
        Money? sum = amount is null ? null : Amount(amount), expected = forecast is null ? null : Amount(forecast);
        if (line is null)
        {
            return;
        }

        if (when is { } inMonth && sum is { } recorded)
        {
            _amounts.Add(new(line, inMonth, recorded, amount!.Place));
        }

        if (expected is { } outturn)
        {
            Expect(line, new(outturn, forecast!.Text, forecast.Place), forecast);
        }

        if (note is not null)
        {
            _notes.Add(new(line, note.Text));
        }
    }

    private CsvCell? Filled(ImmutableArray<CsvCell> row, string column) =>
        _columns.Cell(row, column) is { IsBlank: false } cell ? cell : null;

    private string? Line(ImmutableArray<CsvCell> row)
    {
        if (Filled(row, ActualsColumns.Line) is not { } cell)
        {
            Wrong(ActualsFaultCodes.CellBlank, _columns.Cell(row, ActualsColumns.Line) ?? row[0], "this row does not say which line it is of",
                "Write the line as the budget journal refers to it: action/line.");
            return null;
        }

        if (_lines.Contains(cell.Text))
        {
            return cell.Text;
        }

        Wrong(ActualsFaultCodes.LineUnknown, cell, $"{Quoted.Quote(cell.Text)} is not a line of this plan",
            _spelling.Hint(cell.Text, "lines", _names));
        return null;
    }

    private YearMonth? Month(CsvCell cell)
    {
        Parsed<YearMonth> month = DateText.Month(cell.Text);
        if (month.Slip is { } slip)
        {
            Wrong(slip.Code, cell, slip.Message, slip.Hint);
            return null;
        }

        if (!_year.Contains(month.Value.OnDayOfMonth(1)))
        {
            Wrong(ActualsFaultCodes.MonthOutsideYear, cell, $"{Quoted.Plain(cell.Text)} is not a month of {_year}",
                $"The year is that of --to: {Text(_year.FirstDay.ToYearMonth())} to {Text(_to)}. Leave other years out of the file.");
            return null;
        }

        if (month.Value.CompareTo(_to) <= 0)
        {
            return month.Value;
        }

        Wrong(ActualsFaultCodes.MonthAfterEnd, cell, $"{Quoted.Plain(cell.Text)} is after {Text(_to)}, to which actuals were asked for",
            $"Leave the row out, or ask for actuals to a later month: --to {Text(month.Value)}.");
        return null;
    }

    private Money? Amount(CsvCell cell)
    {
        Parsed<Money> amount = AmountText.Parse(cell.Text, mayBeNegative: true);
        if (amount.Slip is not { } slip)
        {
            return amount.Value;
        }

        Wrong(slip.Code, cell, slip.Message, slip.Hint);
        return null;
    }

    private void Expect(string line, Stated<Money> expected, CsvCell cell)
    {
        if (!_forecasts.TryAdd(line, expected) && _forecasts[line] is var earlier && earlier.Value != expected.Value)
        {
            Wrong(ActualsFaultCodes.ForecastTwice, cell,
                $"the forecast of {Quoted.Quote(line)} is {Quoted.Plain(cell.Text)} here and {Quoted.Plain(earlier.Written)} in line {earlier.Place.Line}",
                "Give the forecast of the year once for each line; forecasts do not add up.");
        }
    }

    private void Wrong(string code, CsvCell cell, string message, string hint) => _faults.Add(new(code, cell.Place, message, hint));

    private static string Text(YearMonth month) => YearMonthPattern.Iso.Format(month);
}
