namespace ReservesModel.Loading.Documents;

/// <summary>The text of a file, by line, so that a fault can show where it is.</summary>
internal sealed class SourceText(string file, string text)
{
    // A file of one line gives every fault the same excerpt: it is cut out once.
    private readonly Dictionary<int, string> _excerpts = [];
    private readonly Lazy<int[]> _lineStarts = new(() => LineStarts(text));

    internal string File { get; } = file;

    internal string Text { get; } = text;

    /// <summary>A line, from 1, without its ending.</summary>
    internal string Line(int line)
    {
        if (!_excerpts.TryGetValue(line, out string? excerpt))
        {
            int[] starts = _lineStarts.Value;
            int start = starts[Math.Clamp(line - 1, 0, starts.Length - 1)];
            int length = Text.AsSpan(start).IndexOfAny('\r', '\n');
            excerpt = length < 0 ? Text[start..] : Text.Substring(start, length);
            _excerpts.Add(line, excerpt);
        }

        return excerpt;
    }

    private static int[] LineStarts(string text)
    {
        List<int> starts = [0];
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
            {
                starts.Add(at + 1);
            }
        }

        return [.. starts];
    }
}
