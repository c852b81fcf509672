using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace ReservesModel.Loading.Claims;

/// <summary>Text with or without Markdown: paragraphs between empty lines, headings, points of a list, tables of bars or in
/// columns of spaces.</summary>
internal static partial class PlainReport
{
    internal static List<ReportBlock> Blocks(string path, string text)
    {
        List<ReportBlock> blocks = [];
        List<PartStart> parts = [];
        StringBuilder paragraph = new();
        List<(string Line, int Number)> raw = [];
        List<ImmutableArray<BlockCell>> rows = [];
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int number = 1; number <= lines.Length; number++)
        {
            string line = lines[number - 1];
            string content = line.Trim();
            if (content.StartsWith('|'))
            {
                EndParagraph();
                if (!RuleOfTable().IsMatch(content))
                {
                    rows.Add(Cells(path, line, number));
                }

                continue;
            }

            EndTable();
            bool isHeading = content.StartsWith('#');
            if (content.Length == 0 || isHeading || Point().IsMatch(content))
            {
                EndParagraph();
            }

            if (content.Length == 0)
            {
                continue;
            }

            paragraph.Append(paragraph.Length > 0 ? " " : "");
            raw.Add((line, number));
            parts.Add(new(paragraph.Length, new(path, number, line.Length - line.TrimStart().Length + 1)));
            paragraph.Append(Plain(content));
            if (isHeading)
            {
                EndParagraph();
            }
        }

        EndTable();
        EndParagraph();
        return blocks;

        void EndParagraph()
        {
            if (parts.Count > 0)
            {
                ReportBlock? table = ColumnTable.Of(path, raw);
                blocks.Add(table ?? new ParagraphBlock(paragraph.ToString(), [.. parts]));
                raw.Clear();
                parts.Clear();
                paragraph.Clear();
            }
        }

        void EndTable()
        {
            if (rows.Count > 0)
            {
                blocks.Add(new TableBlock([.. rows]));
                rows.Clear();
            }
        }
    }

    // A mark of Markdown becomes a space of the same width, so that columns stay those of the file.
    private static string Plain(string text) => Marks().Replace(text, match => match.Value[0] switch
    {
        '\\' => " " + match.Value[1],
        '<' => "\u2029".PadRight(match.Length), // a line of a cell
        '&' => WebUtility.HtmlDecode(match.Value).PadRight(match.Length),
        _ => new(' ', match.Length),
    });

    private static ImmutableArray<BlockCell> Cells(string path, string line, int number)
    {
        ImmutableArray<BlockCell>.Builder cells = ImmutableArray.CreateBuilder<BlockCell>();
        int at = line.IndexOf('|', StringComparison.Ordinal) + 1;
        while (at < line.Length)
        {
            int end = line.IndexOf('|', at);
            string cell = end < 0 ? line[at..] : line[at..end];
            if (end >= 0 || cell.Trim().Length > 0)
            {
                cells.Add(new(Plain(cell).Trim(), new(path, number, at + 1 + cell.Length - cell.TrimStart().Length)));
            }

            at = end < 0 ? line.Length : end + 1;
        }

        return cells.ToImmutable();
    }

    [GeneratedRegex(@"^\|[\s:|-]+$")]
    private static partial Regex RuleOfTable();

    [GeneratedRegex(@"^([-*•]|\d+[.)])\s")]
    private static partial Regex Point();

    [GeneratedRegex(@"\\[^\w\s]|\*+|^#+|`|&#?\w+;|<br\s*/?>")]
    private static partial Regex Marks();
}
