using System.Text;

namespace ReservesModel.Reporting.Markdown;

/// <summary>A plan's words are words: what Markdown or HTML would read as markup is escaped, and a line end is a space.</summary>
internal static class MarkdownText
{
    internal static string Of(string text)
    {
        StringBuilder escaped = new();
        foreach (char letter in text)
        {
            escaped.Append(letter switch
            {
                '\\' or '`' or '*' or '_' or '[' or ']' or '#' or '|' or '~' => $"\\{letter}",
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '\r' or '\n' or '\t' => " ",
                _ => letter.ToString(),
            });
        }

        return escaped.ToString();
    }
}
