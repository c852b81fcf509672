using System.Collections.Immutable;
using ReservesModel.Spreadsheets;
using ReservesModel.Spreadsheets.Validations;

namespace ReservesModel.Loading.Workbooks;

/// <summary>The words to choose from that are too many for a cell's own list: each has a column of a hidden sheet.</summary>
internal sealed class ChoiceLists
{
    private const int MostTogether = 255;

    private readonly Dictionary<string, Span> _spans = [];
    private readonly Sheet _sheet = new("Lists", 24);
    private int _columns;

    /// <summary>The sheet; null where every list fits in its cells.</summary>
    internal Sheet? Sheet => _columns == 0 ? null : _sheet;

    internal Validation Of(ImmutableArray<string> words, string error)
    {
        string together = string.Join(',', words);
        return together.Length <= MostTogether
            ? new Validation.Words(words) { Error = error, IsStrict = false }
            : new Validation.Listed(Span(together, words)) { Error = error, IsStrict = false };
    }

    private Span Span(string together, ImmutableArray<string> words)
    {
        if (_spans.TryGetValue(together, out Span there))
        {
            return there;
        }

        _sheet.Hide();
        _columns++;
        while (_sheet.Rows.Count < words.Length)
        {
            _sheet.Add();
        }

        for (int at = 0; at < words.Length; at++)
        {
            _sheet.Put(new(_sheet.Name, at + 1, _columns), new Cell.Text(words[at], CellStyle.Plain));
        }

        Span span = new(new(_sheet.Name, 1, _columns), new Address(_sheet.Name, words.Length, _columns));
        _spans.Add(together, span);
        return span;
    }
}
