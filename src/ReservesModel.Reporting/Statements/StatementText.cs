using System.Text;
using ReservesModel.Reporting.Markdown;

namespace ReservesModel.Reporting.Statements;

/// <summary>A statement as a file: Markdown, or plain text of at most 80 columns.</summary>
public static class StatementText
{
    private const int Columns = 78;

    /// <summary>Markdown with headings.</summary>
    public static string Markdown(Statement statement)
    {
        StringBuilder text = new();
        Line($"# Financial implications: {MarkdownText.Of(statement.Heading)}");
        Line("## In short");
        Line(MarkdownText.Of(string.Join(' ', statement.Summary)));
        Line("## Financial implications");
        foreach (Prose paragraph in statement.Paragraphs)
        {
            Line(MarkdownText.Of(paragraph.ToString()));
        }

        text.Append('*').Append(StatementPaper.Draft).Append("*\n");
        return text.ToString();

        void Line(string line) => text.Append(line).Append("\n\n");
    }

    /// <summary>Plain text, wrapped.</summary>
    public static string Plain(Statement statement)
    {
        string title = $"FINANCIAL IMPLICATIONS: {statement.Heading}";
        IEnumerable<string> parts =
            [title, "IN SHORT", string.Join(' ', statement.Summary), "IN FULL", .. statement.Paragraphs.Select(paragraph => paragraph.ToString()), StatementPaper.Draft];
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
}
