using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Workbooks.Inputs;

/// <summary>Writes the rows of the inputs. A scenario has rows of its own only for what differs: what it shares with the base
/// case it reads from the base case's rows, so that a change there reaches it too.</summary>
/// <param name="sheet">The sheet of all inputs.</param>
/// <param name="axis">The time axis.</param>
/// <param name="kept">Where they are kept as the program read them.</param>
/// <param name="before">The base case's rows by their keys; empty for the base case itself.</param>
internal sealed class InputRows(Sheet sheet, TimeAxis axis, KeptInputs kept, IReadOnlyDictionary<string, Input> before)
{
    private readonly Dictionary<string, Input> _rows = [];

    internal IReadOnlyDictionary<string, Input> Rows => _rows;

    /// <summary>The input of a key, on the base case's row where the numbers are the same.</summary>
    internal Input Add(string key, InputLine line)
    {
        Input input = before.TryGetValue(key, out Input? shared) && shared.Line.HasNumbersOf(line) ? shared : Write(line);
        _rows.Add(key, input);
        return input;
    }

    /// <summary>A row for a value that the plan does not state, so that its absence is seen.</summary>
    internal void NotStated(string key, string item, string value, string place)
    {
        if (before.Count == 0 || before.ContainsKey(key))
        {
            Row row = sheet.Add().Words(CellStyle.Label, item, value, "£");
            row.Put(TimeAxis.ConstantColumn, new Cell.Text("not stated", CellStyle.NoFigure));
            row.Put(axis.ColumnAfter + 1, new Cell.Text(place));
        }
    }

    private Input Write(InputLine line)
    {
        Row row = sheet.Add().Words(CellStyle.Label, line.Item, line.Value, line.Unit);
        if (line.EveryYear is { } same)
        {
            row.Put(TimeAxis.ConstantColumn, Cell(same));
        }

        foreach (YearValue one in line.ByYear)
        {
            row.Put(axis.Column(one.Year), Cell(one.Value));
        }

        Put(row, 0, Written(line));
        Put(row, 1, PlaceWords.Joined(Values(line).SelectMany(value => value.Places)));
        Put(row, 2, Values(line).Any(value => value.IsAssumed) ? "assumed" : "");
        kept.Keep(row);
        return new(line, new(sheet, row.Number, axis));

        Cell Cell(InputValue value) => value.Value is { } number ? new Cell.Number(number, line.Style) : new Cell.Empty(line.Style);
    }

    private void Put(Row row, int after, string words)
    {
        if (words.Length > 0)
        {
            row.Put(axis.ColumnAfter + after, new Cell.Text(words));
        }
    }

    private static string Written(InputLine line)
    {
        if (line.EveryYear is { } same)
        {
            return same.Written;
        }

        YearValue[] said = [.. line.ByYear.Where(one => one.Value.Written.Length > 0)];
        return said.Select(one => one.Value.Written).Distinct().Count() < 2
            ? said.FirstOrDefault()?.Value.Written ?? ""
            : string.Join("; ", said.Select(one => $"{one.Year}: {one.Value.Written}"));
    }

    private static InputValue[] Values(InputLine line) =>
        line.EveryYear is { } same ? [same] : [.. line.ByYear.Select(one => one.Value)];
}
