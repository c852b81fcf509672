using ReservesModel.Spreadsheets.Charts;
using ReservesModel.Spreadsheets.Validations;

namespace ReservesModel.Spreadsheets;

/// <summary>A sheet as it is filled, from the top down.</summary>
/// <param name="name">Of ours, up to 31 characters.</param>
/// <param name="widths">How wide the first columns are, in characters; the last width goes for those after.</param>
internal sealed class Sheet(string name, params int[] widths)
{
    /// <summary>The most rows that a sheet of the format has.</summary>
    internal const int MostRows = 1_048_576;

    private readonly List<Row> _rows = [];
    private readonly List<SheetTable> _tables = [];
    private readonly List<SheetNote> _notes = [];
    private readonly List<SheetLink> _links = [];
    private readonly List<ValidatedCells> _validations = [];
    private readonly List<DefinedName> _names = [];
    private readonly List<PlacedChart> _charts = [];

    internal string Name { get; } = name;

    /// <summary>The rows that have anything in them.</summary>
    internal IReadOnlyList<Row> Rows => _rows;

    /// <summary>The number of the row that comes next.</summary>
    internal int NextRow { get; private set; } = 1;

    /// <summary>The rows at the top that are printed on every page; 0 for none.</summary>
    internal int HeaderRows { get; private set; }

    /// <summary>Whether those rows stay in view.</summary>
    internal bool IsFrozen { get; private set; }

    /// <summary>The columns at the left that stay in view; 0 for none.</summary>
    internal int FrozenColumns { get; private set; }

    internal IReadOnlyList<SheetTable> Tables => _tables;

    internal IReadOnlyList<SheetNote> Notes => _notes;

    internal IReadOnlyList<SheetLink> Links => _links;

    internal IReadOnlyList<ValidatedCells> Validations => _validations;

    /// <summary>The names of cells of this sheet.</summary>
    internal IReadOnlyList<DefinedName> Names => _names;

    internal IReadOnlyList<PlacedChart> Charts => _charts;

    /// <summary>Whether only the cells in an input's style can be changed. There is no password: anybody may take it off.</summary>
    internal bool IsProtected { get; private set; }

    /// <summary>Whether its tab does not show.</summary>
    internal bool IsHidden { get; private set; }

    internal int LastColumn => _rows.Count == 0 ? 1 : _rows.Max(row => row.LastColumn);

    /// <summary>Starts the next row.</summary>
    internal Row Add()
    {
        if (NextRow > MostRows)
        {
            throw new InvalidOperationException($"The sheet {Name} of this plan needs more than {MostRows} rows.");
        }

        Row row = new(this, NextRow++);
        _rows.Add(row);
        return row;
    }

    /// <summary>Fills a cell of a row that is there already.</summary>
    internal void Put(Address address, Cell cell) => RowAt(address.Row)!.Put(address.Column, cell);

    /// <summary>What a cell holds; null for nothing.</summary>
    internal Cell? At(Address address) => RowAt(address.Row)?.Cells.FirstOrDefault(placed => placed.Column == address.Column)?.Cell;

    /// <summary>Marks cells up as a table. Its columns are named as its first row says, so that the two cannot differ: words in each
    /// of its cells, no two the same.</summary>
    internal void AddTable(string name, Span cells, bool hasFilter = false)
    {
        string[] columns =
        [
            .. cells.Cells.TakeWhile(cell => cell.Row == cells.First.Row).Select(cell => At(cell) switch
            {
                Cell.Text { Words.Length: > 0 } text => text.Words,
                Cell.ExactText { Words.Length: > 0 } text => text.Words,
                _ => throw new InvalidOperationException($"The header {cell.Name} of the table {name} has no words."),
            }),
        ];
        if (columns.Distinct(StringComparer.OrdinalIgnoreCase).Count() < columns.Length || cells.Last.Row == cells.First.Row)
        {
            throw new InvalidOperationException($"The table {name} has two headers of the same words, or no row below them.");
        }

        _tables.Add(new(name, cells, [.. columns], hasFilter));
    }

    /// <summary>Sets a note on a cell.</summary>
    internal void AddNote(Address cell, string words) => _notes.Add(new(cell, words));

    /// <summary>Makes a cell a link to another of this file. Its words are filled apart.</summary>
    internal void AddLink(Address cell, Address target, string tip = "") => _links.Add(new(cell, target, tip));

    /// <summary>Limits what may be typed into cells.</summary>
    internal void Validate(Span cells, Validation rule) => _validations.Add(new(cells, rule));

    /// <summary>Names cells of this sheet for the whole file: a word, unlike the name of a cell.</summary>
    internal void AddName(string name, Span cells) => _names.Add(new(name, cells));

    /// <summary>Lays a chart over cells.</summary>
    internal void AddChart(Chart chart, Span over) => _charts.Add(new(chart, over));

    /// <summary>Guards all cells but inputs against a slip.</summary>
    internal void Protect() => IsProtected = true;

    /// <summary>Hides the tab.</summary>
    internal void Hide() => IsHidden = true;

    /// <summary>Leaves rows empty.</summary>
    internal void Skip(int rows = 1) => NextRow += rows;

    /// <summary>Keeps all rows so far, and so many columns, in view.</summary>
    internal void FreezeHere(int columns) => (HeaderRows, FrozenColumns, IsFrozen) = (NextRow - 1, columns, true);

    /// <summary>Repeats all rows so far on every printed page, without keeping them in view.</summary>
    internal void RepeatHere() => (HeaderRows, FrozenColumns, IsFrozen) = (NextRow - 1, 0, false);

    /// <summary>The width of a column, in characters.</summary>
    internal int Width(int column) => widths[Math.Min(column, widths.Length) - 1];

    // Rows are added from the top down.
    private Row? RowAt(int number)
    {
        int low = 0, high = _rows.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (_rows[middle].Number == number)
            {
                return _rows[middle];
            }

            (low, high) = _rows[middle].Number < number ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
