using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace ReservesModel.Loading.Claims.Pdf;

/// <summary>Paragraphs and tables out of printed lines: a line goes on with the one above unless a gap, another size or weight of
/// letters, a point of a list or a short last line says that a paragraph ends. Lines in columns with amounts are a table.</summary>
internal static partial class PdfBlocks
{
    internal static List<ReportBlock> Of(string path, List<ImmutableArray<PdfLine>> pages)
    {
        List<ReportBlock> blocks = [];
        List<PdfLine> paragraph = [];
        foreach (ImmutableArray<PdfLine> page in pages)
        {
            decimal leading = Leading(page), right = page.IsEmpty ? 0 : page.Max(line => line.Right);
            for (int at = 0; at < page.Length; at++)
            {
                int end = EndOfTable(page, at);
                if (end > at)
                {
                    EndParagraph();
                    blocks.Add(Table(path, page[at..end]));
                    at = end - 1;
                    continue;
                }

                if (paragraph.Count > 0 && !GoesOn(paragraph[^1], page[at], leading, right))
                {
                    EndParagraph();
                }

                paragraph.Add(page[at]);
            }
        }

        EndParagraph();
        return blocks;

        void EndParagraph()
        {
            if (paragraph.Count > 0)
            {
                blocks.Add(Joined(path, paragraph));
                paragraph.Clear();
            }
        }
    }

    // What lies between two lines of running text: the commonest distance.
    private static decimal Leading(ImmutableArray<PdfLine> page)
    {
        decimal[] gaps = [.. page.Zip(page.Skip(1), (above, below) => above.Baseline - below.Baseline).Where(gap => gap > 0).Order()];
        return gaps.Length == 0 ? 0 : gaps[(gaps.Length - 1) / 3];
    }

    private static bool GoesOn(PdfLine above, PdfLine below, decimal leading, decimal right)
    {
        bool isOpen = !Ends().IsMatch(above.Text);
        if (Math.Abs(above.Size - below.Size) > above.Size * 0.08m || above.IsBold != below.IsBold || Point().IsMatch(below.Text))
        {
            return false;
        }

        if (above.Page != below.Page)
        {
            return isOpen && above.Right > right * 0.75m;
        }

        if (above.Baseline - below.Baseline > Math.Max(leading * 1.35m, 1))
        {
            return false;
        }

        // A last line that ends far from the margin, after a full stop or before a capital letter, ends its paragraph.
        return above.Right > right - ((right - above.Left) * 0.35m) || (isOpen && !char.IsUpper(below.Text[0]));
    }

    private static ParagraphBlock Joined(string path, List<PdfLine> lines)
    {
        StringBuilder text = new();
        List<PartStart> parts = [];
        foreach (PdfLine line in lines)
        {
            string words = line.Text;
            if (text.Length > 0)
            {
                string before = text.ToString();
                if (BrokenWord().Match(before) is { Success: true } broken && char.IsLower(words[0]))
                {
                    text.Length -= KeepsHyphen().IsMatch(broken.Groups["word"].Value) && before[^1] == '-' ? 0 : 1;
                }
                else if (!BrokenNumber().IsMatch(before))
                {
                    text.Append(' ');
                }
            }

            parts.Add(new(text.Length, line.In(path)));
            text.Append(words);
        }

        return new(text.ToString(), [.. parts]);
    }

    // Two lines or more in columns, one of them with an amount beside its label; a label alone among them belongs to them.
    private static int EndOfTable(ImmutableArray<PdfLine> page, int from)
    {
        if (page[from].Pieces.Length < 2)
        {
            return from;
        }

        int end = from, rows = 0;
        bool hasAmount = false;
        for (int at = from; at < page.Length; at++)
        {
            if (page[at].Pieces.Length > 1)
            {
                rows++;
                hasAmount |= page[at].Pieces.Skip(1).Any(piece => PrintedAmount.InCell(piece.Text, 1m) is not null);
                end = at + 1;
            }
            else if (at + 1 >= page.Length || page[at + 1].Pieces.Length < 2 || page[at].Text.Length > 60)
            {
                break;
            }
        }

        return rows > 1 && hasAmount ? end : from;
    }

    private static TableBlock Table(string path, ImmutableArray<PdfLine> lines)
    {
        // Pieces that stand over one another are of one column.
        List<(decimal Left, decimal Right)> columns = [];
        foreach (PdfPiece piece in lines.Where(line => line.Pieces.Length > 1).SelectMany(line => line.Pieces).OrderBy(piece => piece.Left))
        {
            if (columns.Count > 0 && piece.Left <= columns[^1].Right)
            {
                columns[^1] = (columns[^1].Left, Math.Max(columns[^1].Right, piece.Right));
            }
            else
            {
                columns.Add((piece.Left, piece.Right));
            }
        }

        return new(
        [
            .. lines.Select(line => (ImmutableArray<BlockCell>)
            [
                .. columns.Select(column => new BlockCell(
                    string.Join(' ', line.Pieces.Where(piece => piece.Left <= column.Right && piece.Right >= column.Left).Select(piece => piece.Text)),
                    line.In(path))),
            ]),
        ]);
    }

    [GeneratedRegex(@"[.:;!?][""”’)]*$")]
    private static partial Regex Ends();

    [GeneratedRegex(@"^(?:[-•▪●–o]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s|\d{1,2}(?:\.\d{1,2})+\.?\s)")]
    private static partial Regex Point();

    [GeneratedRegex(@"\b(?<word>\p{L}+)[-\u00ad\u2010]$")]
    private static partial Regex BrokenWord();

    // One-off, part-year, 2016/-17: what is written with its hyphen wherever it stands.
    [GeneratedRegex(@"^(?:one|two|three|four|five|six|part|full|short|medium|long|non|on|in|self|co|pre|post|mid|year|well|cross|half|multi|third|high|low|ring|end)$", RegexOptions.IgnoreCase)]
    private static partial Regex KeepsHyphen();

    [GeneratedRegex(@"\d[/–-]$")]
    private static partial Regex BrokenNumber();
}
