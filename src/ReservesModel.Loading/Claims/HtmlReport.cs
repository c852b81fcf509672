using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace ReservesModel.Loading.Claims;

/// <summary>A web page, read for its words: tags that are not closed or not known do no harm. What is marked as deleted, styles,
/// scripts, pictures and the numbers of notes are left out. A place is a paragraph, or a cell of a table.</summary>
internal static partial class HtmlReport
{
    internal static List<ReportBlock> Blocks(string path, string text)
    {
        List<ReportBlock> blocks = [];
        StringBuilder words = new();
        List<ImmutableArray<BlockCell>> rows = [];
        List<BlockCell> row = [];
        int paragraphs = 0, tables = 0, depth = 0, at = 0;
        bool inCell = false;
        string body = NoteNumber().Replace(NotText().Replace(text, " "), "");
        foreach (Match tag in Tag().Matches(body))
        {
            words.Append(body, at, tag.Index - at);
            at = tag.Index + tag.Length;
            bool ends = tag.Groups["end"].Length > 0;
            switch (tag.Groups["name"].Value.ToUpperInvariant())
            {
                case "TABLE":
                    EndCell();
                    EndRow();
                    EndParagraph();
                    depth = Math.Max(0, depth + (ends ? -1 : 1));
                    tables += ends || depth > 1 ? 0 : 1;
                    if (ends && depth == 0 && rows.Count > 0)
                    {
                        blocks.Add(new TableBlock([.. rows]));
                        rows.Clear();
                    }

                    break;
                case "TR" when depth > 0:
                    EndCell();
                    EndRow();
                    break;
                case "TD" or "TH" when depth > 0:
                    EndCell();
                    inCell = !ends;
                    break;
                case "CAPTION" when depth > 0:
                    words.Clear();
                    break;
                case "P" or "DIV" or "LI" or "H1" or "H2" or "H3" or "H4" or "H5" or "H6" or "SECTION" or "ARTICLE" or "UL" or "OL" or "DD" or "DT" or "FIGCAPTION" or "SUMMARY" when depth == 0:
                    EndParagraph();
                    break;
                case "BR" or "P" or "DIV" or "LI":
                    words.Append(' ');
                    break;
                default:
                    break;
            }
        }

        words.Append(body, at, body.Length - at);
        EndCell();
        EndRow();
        if (rows.Count > 0)
        {
            blocks.Add(new TableBlock([.. rows]));
        }

        EndParagraph();
        return blocks;

        void EndParagraph()
        {
            if (depth == 0 && Words(words) is { Length: > 0 } paragraph)
            {
                paragraphs++;
                blocks.Add(ParagraphBlock.Of(paragraph, new(path, 0, 0, 0, string.Create(CultureInfo.InvariantCulture, $"paragraph {paragraphs}"))));
            }

            words.Clear();
        }

        void EndCell()
        {
            if (inCell)
            {
                row.Add(new(Words(words), new(path, rows.Count + 1, row.Count + 1, 0, string.Create(CultureInfo.InvariantCulture, $"table {tables}"))));
                words.Clear();
                inCell = false;
            }
        }

        void EndRow()
        {
            if (row.Count > 0)
            {
                rows.Add([.. row]);
                row.Clear();
            }
        }
    }

    private static string Words(StringBuilder words) => Spaces().Replace(WebUtility.HtmlDecode(words.ToString()), " ").Trim();

    [GeneratedRegex(@"<!--.*?-->|<!doctype\b[^>]*>|<(script|style|svg|del|s|head)\b[^>]*>.*?</\1\s*>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex NotText();

    // A raised 1 after £195,000, a link to the note or not, does not make it £195,0001.
    [GeneratedRegex(@"(?<=\d)\s*<sup\b[^>]*>(?:\s|<[^<>]*>)*[\[(]?\d{1,3}[\])]?(?:\s|<[^<>]*>)*</sup\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex NoteNumber();

    [GeneratedRegex(@"<(?<end>/?)(?<name>[a-zA-Z][a-zA-Z0-9]*)[^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
