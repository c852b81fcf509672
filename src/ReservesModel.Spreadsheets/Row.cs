namespace ReservesModel.Spreadsheets;

/// <summary>A row of a sheet; its cells are kept from left to right.</summary>
internal sealed class Row(Sheet sheet, int number)
{
    private readonly List<PlacedCell> _cells = [];

    internal int Number { get; } = number;

    internal IReadOnlyList<PlacedCell> Cells => _cells;

    internal int LastColumn => _cells.Count == 0 ? 0 : _cells[^1].Column;

    /// <summary>Fills a cell, whatever was in it, and says where it is.</summary>
    internal Address Put(int column, Cell cell)
    {
        int at = _cells.Count;
        while (at > 0 && _cells[at - 1].Column >= column)
        {
            at--;
        }

        if (at < _cells.Count && _cells[at].Column == column)
        {
            _cells.RemoveAt(at);
        }

        _cells.Insert(at, new(column, cell));
        return new(sheet.Name, Number, column);
    }

    /// <summary>Fills cells with words, from the first column on; an empty text leaves its cell empty.</summary>
    internal Row Words(CellStyle style, params string[] texts)
    {
        for (int at = 0; at < texts.Length; at++)
        {
            if (texts[at].Length > 0)
            {
                Put(at + 1, new Cell.Text(texts[at], style));
            }
        }

        return this;
    }
}
