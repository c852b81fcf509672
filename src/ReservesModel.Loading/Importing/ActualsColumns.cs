using System.Collections.Immutable;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Importing;

/// <summary>Which column of a file of actuals is which, by the headings of its first row.</summary>
internal sealed class ActualsColumns
{
    internal const string Line = "line", Month = "month", Amount = "amount", Forecast = "forecast", Note = "note";

    private static readonly string[] Needed = [Line, Month, Amount];
    private static readonly string[] Known = [.. Needed, Forecast, Note];

    private readonly Dictionary<string, int> _at = new(StringComparer.OrdinalIgnoreCase);

    internal ActualsColumns(ImmutableArray<CsvCell> headings, Spelling spelling)
    {
        Count = headings.Length;
        List<string> unused = [];
        for (int at = 0; at < headings.Length; at++)
        {
            CsvCell heading = headings[at];
            if (!Known.Contains(heading.Text, StringComparer.OrdinalIgnoreCase))
            {
                unused.Add(heading.IsBlank ? $"column {at + 1}, without a heading" : Quoted.Plain(heading.Text));
            }
            else if (!_at.TryAdd(heading.Text, at))
            {
                Faults.Add(new(ActualsFaultCodes.ColumnTwice, heading.Place, $"there are two columns headed {Quoted.Quote(heading.Text)}",
                    "Take one of them out, or give it another heading: columns with other headings are left aside."));
            }
        }

        Unused = [.. unused];
        if (headings is [{ Text: var only } all] && only.AsSpan().ContainsAny(';', '\t'))
        {
            Faults.Add(new(ActualsFaultCodes.ColumnMissing, all.Place, "the columns are not parted by commas",
                "Save the file as CSV (comma delimited)."));
            return;
        }

        string[] missing = [.. Needed.Where(name => !_at.ContainsKey(name))];
        Faults.AddRange(missing.Select(name => new Fault(ActualsFaultCodes.ColumnMissing, headings[0].Place,
            $"there is no column headed `{name}`", Hint(name, headings, spelling))));
    }

    internal List<Fault> Faults { get; } = [];

    /// <summary>The columns that nothing is read from.</summary>
    internal ImmutableArray<string> Unused { get; }

    internal int Count { get; }

    /// <summary>The cell of a row in a column; null where the column is not there or the row is shorter.</summary>
    internal CsvCell? Cell(ImmutableArray<CsvCell> row, string column) =>
        _at.TryGetValue(column, out int at) && at < row.Length ? row[at] : null;

    private static string Hint(string name, ImmutableArray<CsvCell> headings, Spelling spelling)
    {
        string[] others = [.. headings.Select(heading => heading.Text).Where(heading => !Known.Contains(heading, StringComparer.OrdinalIgnoreCase))];
        string nearest = spelling.Nearest(name, others) is { } near ? $"Is it {Quoted.Quote(near)}? " : "";
        return $"{nearest}The first row has the headings line, month and amount, and may have forecast and note.";
    }
}
