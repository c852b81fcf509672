using System.Collections.Immutable;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Reading;

namespace ReservesModel.Loading.Importing;

/// <summary>A CSV file as RFC 4180 has it: commas, quotes around what holds a comma, a quote or a line end, quotes twice within
/// quotes. Rows without a cell that says anything are passed over.</summary>
/// <param name="file">The file as the user named it.</param>
/// <param name="text">Its text.</param>
/// <param name="keepsSpaces">Whether spaces at the ends of a quoted cell belong to it.</param>
internal sealed class CsvReader(string file, string text, bool keepsSpaces = false)
{
    private readonly Cursor _cursor = new(file, text);
    private readonly List<Fault> _faults = [];

    /// <summary>What is wrong with the quotes.</summary>
    internal IReadOnlyList<Fault> Faults => _faults;

    /// <summary>The rows that say something, the headings first.</summary>
    internal ImmutableArray<ImmutableArray<CsvCell>> Rows()
    {
        ImmutableArray<ImmutableArray<CsvCell>>.Builder rows = ImmutableArray.CreateBuilder<ImmutableArray<CsvCell>>();
        while (!_cursor.IsAtEnd)
        {
            ImmutableArray<CsvCell> row = Row();
            if (row.Any(cell => !cell.IsBlank))
            {
                rows.Add(row);
            }
        }

        return rows.ToImmutable();
    }

    private ImmutableArray<CsvCell> Row()
    {
        ImmutableArray<CsvCell>.Builder cells = ImmutableArray.CreateBuilder<CsvCell>();
        do
        {
            cells.Add(_cursor.Here == '"' ? Quoted() : Plain());
        }
        while (Passed(','));

        _ = Passed('\r') & Passed('\n');
        return cells.ToImmutable();
    }

    private bool Passed(char character)
    {
        bool isHere = !_cursor.IsAtEnd && _cursor.Here == character;
        if (isHere)
        {
            _cursor.Advance();
        }

        return isHere;
    }

    private CsvCell Plain()
    {
        (int start, Place place) = (_cursor.At, _cursor.Place());
        while (!IsEndOfCell())
        {
            _cursor.Advance();
        }

        ReadOnlySpan<char> written = _cursor.From(start), cell = written.TrimStart();
        int before = written.Length - cell.Length;
        cell = cell.TrimEnd();
        return new(cell.ToString(), place with { Column = place.Column + before, Width = Math.Max(1, cell.Length) });
    }

    private CsvCell Quoted()
    {
        (int start, Place place) = (_cursor.At, _cursor.Place());
        _cursor.Advance();
        while (!_cursor.IsAtEnd && !(_cursor.Here == '"' && _cursor.Ahead != '"'))
        {
            _cursor.Advance(_cursor.Here == '"' ? 2 : 1);
        }

        if (_cursor.IsAtEnd)
        {
            _faults.Add(new(ActualsFaultCodes.QuoteNotClosed, place, "a quote is opened here and never closed",
                "Put a quote at the end of the cell; within quotes, a quote is written twice."));
            return new("", place);
        }

        string cell = _cursor.From(start + 1).ToString().Replace("\"\"", "\"", StringComparison.Ordinal);
        _cursor.Advance();
        place = place with { Width = place.Line == _cursor.Line ? _cursor.At - start : 1 };
        if (!IsEndOfCell())
        {
            _faults.Add(new(ActualsFaultCodes.TextAfterQuote, _cursor.Place(), "there is text after the quote that ends this cell",
                "Put the whole cell between quotes; within them, a quote is written twice."));
            while (!IsEndOfCell())
            {
                _cursor.Advance();
            }
        }

        return new(keepsSpaces ? cell : cell.Trim(), place);
    }

    private bool IsEndOfCell() => _cursor.IsAtEnd || _cursor.Here is ',' or '\r' or '\n';
}
