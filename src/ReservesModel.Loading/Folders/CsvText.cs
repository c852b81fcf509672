namespace ReservesModel.Loading.Folders;

/// <summary>Text in a CSV file that a spreadsheet would take for a formula: it has an apostrophe in front, which is not part of it.</summary>
internal static class CsvText
{
    internal static string Read(string cell) => cell is ['\'', var next, ..] && IsMarked(next) ? cell[1..] : cell;

    internal static string Write(string text)
    {
        string safe = text is [var first, ..] && IsMarked(first) ? "'" + text : text;
        bool isPlain = safe.Length == safe.Trim().Length && !safe.AsSpan().ContainsAny(",\"\r\n") && safe.Length > 0;
        return isPlain ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static bool IsMarked(char first) => first is '=' or '+' or '-' or '@' or '\t' or '\r' or '\'';
}
