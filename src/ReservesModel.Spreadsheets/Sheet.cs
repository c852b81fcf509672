namespace ReservesModel.Spreadsheets;

/// <summary>A sheet as it is filled, from the top down.</summary>
/// <param name="name">One word of ours.</param>
/// <param name="widths">How wide the first columns are, in characters; the last width goes for those after.</param>
internal sealed class Sheet(string name, params int[] widths)
{
    /// <summary>The most rows that a sheet of the format has.</summary>
    internal const int MostRows = 1_048_576;

    private readonly List<Row> _rows = [];

    internal string Name { get; } = name;

    /// <summary>The rows that have anything in them.</summary>
    internal IReadOnlyList<Row> Rows => _rows;

    /// <summary>The number of the row that comes next.</summary>
    internal int NextRow { get; private set; } = 1;

    /// <summary>The rows at the top that stay in view and are printed on every page; 0 for none.</summary>
    internal int HeaderRows { get; private set; }

    /// <summary>The columns at the left that stay in view; 0 for none.</summary>
    internal int FrozenColumns { get; private set; }

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
    internal void Put(Address address, Cell cell) => _rows.First(row => row.Number == address.Row).Put(address.Column, cell);

    /// <summary>Leaves a row empty.</summary>
    internal void Skip() => NextRow++;

    /// <summary>Keeps all rows so far, and so many columns, in view.</summary>
    internal void FreezeHere(int columns) => (HeaderRows, FrozenColumns) = (NextRow - 1, columns);

    /// <summary>The width of a column, in characters.</summary>
    internal int Width(int column) => widths[Math.Min(column, widths.Length) - 1];
}
