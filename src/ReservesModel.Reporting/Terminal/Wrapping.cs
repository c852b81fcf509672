using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Terminal;

/// <summary>Text broken into lines of at most so many columns, at spaces where there are any.</summary>
internal static class Wrapping
{
    /// <summary>At least one line, perhaps empty.</summary>
    internal static List<string> Lines(string text, int width)
    {
        width = Math.Max(width, 1);
        List<string> lines = [];
        string line = "";
        foreach (string word in OneLine.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Cut(word, width)))
        {
            if (line.Length > 0 && OneLine.Columns(line) + 1 + OneLine.Columns(word) > width)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        lines.Add(line);
        return lines;
    }

    /// <summary>A paragraph whose first line starts with one thing and the others with another, of the same width.</summary>
    internal static void Write(TextWriter text, string first, string rest, string paragraph, int width)
    {
        string start = first;
        foreach (string line in Lines(paragraph, width - rest.Length))
        {
            text.WriteLine((start + line).TrimEnd());
            start = rest;
        }
    }

    // A word wider than a line is cut: nothing is lost, and nothing sticks out.
    private static IEnumerable<string> Cut(string word, int width) => OneLine.Columns(word) <= width
        ? [word]
        : word.Chunk(width).Select(part => new string(part));
}
