using System.Text;
using ReservesModel.Domain.Amounts;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Extracts;

/// <summary>A CSV file as RFC 4180 has it: UTF-8 with a mark, so that Excel takes it for UTF-8, and CRLF. Text from a plan never
/// becomes a formula.</summary>
/// <remarks>Sep would write the same bytes, but for a table without rows, and takes 17 ms of a run's first 60 to load.</remarks>
internal sealed class CsvTable : IDisposable
{
    private readonly StreamWriter _text;
    private bool _rowBegun;

    internal CsvTable(Stream stream, params ReadOnlySpan<string> columns)
    {
        _text = new(stream, new UTF8Encoding(true), leaveOpen: true) { NewLine = "\r\n" };
        foreach (string column in columns)
        {
            Cell(column);
        }
        EndRow();
    }

    /// <summary>An amount in plain figures, 95000.00; an empty cell for one that is not stated.</summary>
    internal CsvTable Add(Money? sum) => Cell(sum is { } stated ? Pounds.Plain(stated) : "");

    /// <summary>A word of ours.</summary>
    internal CsvTable Add(string word) => Cell(word);

    /// <summary>Text of the plan. An apostrophe goes before what a spreadsheet would take for a formula.</summary>
    internal CsvTable AddText(string text) => Cell(text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text);

    internal void EndRow()
    {
        _text.WriteLine();
        _rowBegun = false;
    }

    public void Dispose() => _text.Dispose();

    private CsvTable Cell(string text)
    {
        if (_rowBegun)
        {
            _text.Write(',');
        }
        _rowBegun = true;
        _text.Write(text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        return this;
    }
}
