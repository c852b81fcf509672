using System.Globalization;
using System.Text;
using ReservesModel.Reporting.Statements;
using ReservesModel.Reporting.Tables;

namespace ReservesModel.Reporting.Markdown;

/// <summary>A paper as Markdown.</summary>
public static class MarkdownPaper
{
    public static string Of(StatementPaper paper)
    {
        StringBuilder text = new();
        Line(text, $"# {MarkdownText.Of(paper.Kind)}: {MarkdownText.Of(paper.Title)}");
        foreach (StatementPart part in paper.Parts)
        {
            Line(text, $"## {MarkdownText.Of(part.Heading)}");
            foreach (Block block in part.Blocks)
            {
                Write(text, block);
            }
        }

        return text.Append('*').Append(StatementPaper.Draft).Append("*\n").ToString();
    }

    private static void Write(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Block.Subheading heading:
                Line(text, $"### {MarkdownText.Of(heading.Text)}");
                break;
            case Block.Words words:
                Line(text, MarkdownText.Of(words.Text.ToString()));
                break;
            case Block.Points points:
                Write(text, points);
                break;
            case Block.Form form:
                Row(text, ["Box", "What stands in it"]);
                Row(text, ["---", "---"]);
                foreach (FormBox box in form.Boxes)
                {
                    Row(text, [$"**{MarkdownText.Of(box.Label)}**", string.Join("<br>", box.Blocks.SelectMany(Lines).Select(MarkdownText.Of))]);
                }

                text.Append('\n');
                break;
            case Block.Figures figures:
                Write(text, figures.Table);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block, "It has no Markdown.");
        }
    }

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        Block.Words words => [words.Text.ToString()],
        Block.Points points => points.Items.Select((item, at) => $"{Mark(points, at)} {item}"),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "It has no place in a box."),
    };

    private static string Mark(Block.Points points, int at) => points.AreNumbered ? string.Create(CultureInfo.InvariantCulture, $"{at + 1}.") : "-";

    private static void Write(StringBuilder text, Block.Points points)
    {
        for (int at = 0; at < points.Items.Length; at++)
        {
            text.Append(Mark(points, at)).Append(' ').Append(MarkdownText.Of(points.Items[at].ToString())).Append('\n');
        }

        text.Append('\n');
    }

    private static void Write(StringBuilder text, Table table)
    {
        if (!table.Rows.IsEmpty)
        {
            CellWords words = new(table);
            Row(text, [table.RowHeading, .. table.Headings]);
            Row(text, ["---", .. table.Headings.Select(_ => "---:")]);
            foreach (Row row in table.Rows)
            {
                string label = MarkdownText.Of(CellWords.Label(row));
                string indent = string.Concat(Enumerable.Repeat("&emsp;", row.Indent));
                Row(text, [indent + Strong(row, label), .. row.Cells.Select(cell => Strong(row, MarkdownText.Of(words.Of(cell))))]);
            }

            text.Append('\n');
        }

        foreach (string note in TableMarks.Notes(table))
        {
            Line(text, MarkdownText.Of(note));
        }
    }

    private static string Strong(Row row, string words) => row.Kind == RowKind.Figure || words.Length == 0 ? words : $"**{words.Trim()}**";

    private static void Row(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    // "+ so far known" at the start of a line would be a list.
    private static void Line(StringBuilder text, string line) =>
        text.Append(line.StartsWith('+') || line.StartsWith('-') ? "\\" : "").Append(line).Append("\n\n");
}
