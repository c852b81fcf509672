using System.Text;

namespace ReservesModel.Reporting.Statements;

/// <summary>A statement as a file: Markdown, or plain text of at most 80 columns.</summary>
public static class StatementText
{
    private const int Columns = 78;
    private const string Draft =
        "Draft for the Section 151 officer. Its figures are those of the model; the judgement is the officer's.";

    /// <summary>Markdown with headings.</summary>
    public static string Markdown(Statement statement)
    {
        StringBuilder text = new();
        Line($"# Financial implications: {Escape(statement.Heading)}");
        Line("## In short");
        Line(Escape(string.Join(' ', statement.Summary)));
        Line("## Financial implications");
        foreach (string paragraph in statement.Paragraphs)
        {
            Line(Escape(paragraph));
        }

        text.Append('*').Append(Draft).Append("*\n");
        return text.ToString();

        void Line(string line) => text.Append(line).Append("\n\n");
    }

    /// <summary>Plain text, wrapped.</summary>
    public static string Plain(Statement statement)
    {
        string title = $"FINANCIAL IMPLICATIONS: {statement.Heading}";
        IEnumerable<string> parts =
            [title, "IN SHORT", string.Join(' ', statement.Summary), "IN FULL", .. statement.Paragraphs, Draft];
        return string.Join("\n", parts.Select(part => Wrap(part) + "\n"));
    }

    /// <summary>The two sentences of the summary alone, on one line.</summary>
    public static string Summary(Statement statement) => string.Join(' ', statement.Summary) + "\n";

    /// <summary>The text in lines of at most so many columns, broken between words.</summary>
    public static string Wrap(string text, int columns = Columns)
    {
        StringBuilder lines = new();
        int column = 0;
        foreach (string word in text.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (column > 0 && column + 1 + word.Length > columns)
            {
                lines.Append('\n');
                column = 0;
            }
            else if (column > 0)
            {
                lines.Append(' ');
                column++;
            }

            lines.Append(word);
            column += word.Length;
        }

        return lines.ToString();
    }

    // A plan's words are words: what Markdown or HTML would read as markup is escaped.
    private static string Escape(string text)
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
