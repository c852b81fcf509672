using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace ReservesModel.Loading.Claims.Pdf;

/// <summary>The printed lines of a PDF, page by page, without what stands at the head or the foot of most pages and without their
/// numbers.</summary>
internal static partial class PdfPages
{
    private const int MostPages = 5_000;
    private const int MostLetters = 20_000_000;

    // Beyond what a line that is set to both margins puts between its words.
    private const decimal ColumnGap = 1.6m;

    // How many lines from the top or the bottom of a page may be furniture.
    private const int Furniture = 3;

    internal static List<ImmutableArray<PdfLine>> Of(byte[] bytes)
    {
        using PdfDocument document = PdfDocument.Open(bytes, new ParsingOptions
        {
            UseLenientParsing = true,
            SkipMissingFonts = true,
            FilterProvider = new BoundedFilters(),
        });
        List<ImmutableArray<PdfLine>> pages = [];
        int letters = 0;
        for (int number = 1; number <= document.NumberOfPages; number++)
        {
            Page page = document.GetPage(number);
            letters += page.Letters.Count;
            if (number > MostPages || letters > MostLetters)
            {
                throw new InvalidDataException("It is far larger than a report.");
            }

            pages.Add([.. Lines(number, page)]);
        }

        return WithoutFurniture(pages);
    }

    private static IEnumerable<PdfLine> Lines(int page, Page of)
    {
        Glyph[] words =
        [
            .. of.GetWords().Where(word => word.Text.Trim().Length > 0 && word.TextOrientation == TextOrientation.Horizontal)
                .Select(Glyph.Of).OrderByDescending(word => word.Baseline).ThenBy(word => word.Left),
        ];
        int number = 0;
        for (int first = 0; first < words.Length;)
        {
            // A raised "st" belongs to the line that it stands in; so does a note's number, which then is left out.
            int last = first;
            decimal size = words[first].Size;
            while (last + 1 < words.Length && words[first].Baseline - words[last + 1].Baseline < Math.Max(size, words[last + 1].Size) * 0.45m)
            {
                last++;
                size = Math.Max(size, words[last].Size);
            }

            Glyph[] line = [.. words[first..(last + 1)].OrderBy(word => word.Left)];
            Glyph widest = line.MaxBy(word => word.Text.Length)!;
            number++;
            Glyph[] text = [.. line.Where((word, at) => at == 0 || !word.IsNoteAfter(line[at - 1]))];
            yield return new(page, number, widest.Baseline, widest.Size, widest.IsBold, [.. Pieces(text, size)]);
            first = last + 1;
        }
    }

    private static IEnumerable<PdfPiece> Pieces(Glyph[] line, decimal size)
    {
        int start = 0;
        for (int at = 1; at <= line.Length; at++)
        {
            if (at == line.Length || line[at].Left - line[at - 1].Right > size * ColumnGap)
            {
                yield return new(string.Join(' ', line[start..at].Select(word => word.Text)), line[start].Left, line[at - 1].Right);
                start = at;
            }
        }
    }

    private static List<ImmutableArray<PdfLine>> WithoutFurniture(List<ImmutableArray<PdfLine>> pages)
    {
        // The same words, whatever their numbers, at the same height of most pages.
        HashSet<(string, int)> repeated =
        [
            .. pages.SelectMany(page => Edges(page).Select(Key).Distinct()).GroupBy(key => key)
                .Where(group => group.Count() > 1 && group.Count() * 2 >= pages.Count).Select(group => group.Key),
        ];
        return
        [
            .. pages.Select(page =>
            {
                PdfLine[] edges = [.. Edges(page).Where(line => repeated.Contains(Key(line)) || PageNumber().IsMatch(line.Text))];
                return page.RemoveAll(line => edges.Contains(line));
            }),
        ];
    }

    private static IEnumerable<PdfLine> Edges(ImmutableArray<PdfLine> page) => page.Take(Furniture).Concat(page.TakeLast(Furniture)).Distinct();

    private static (string Words, int Height) Key(PdfLine line) => (Digits().Replace(line.Text, "#"), (int)Math.Round(line.Baseline / 4, MidpointRounding.AwayFromZero));

    // The numbers of the library are binary fractions: lengths on paper, and no figures of a report.
    private sealed record Glyph(string Text, decimal Left, decimal Right, decimal Baseline, decimal Size, bool IsBold)
    {
        /// <summary>Whether it is the number of a note: raised, small, and right after a figure or a stop. What is raised after a letter
        /// is a square metre.</summary>
        internal bool IsNoteAfter(Glyph before) =>
            Text.Length <= 3
            && Text.All(char.IsAsciiDigit)
            && !char.IsLetter(before.Text[^1])
            && Size < before.Size * 0.8m
            && Baseline > before.Baseline + (before.Size * 0.1m)
            && Left - before.Right < before.Size;

        internal static Glyph Of(Word word) => new(
            word.Text,
            decimal.CreateSaturating(word.BoundingBox.Left),
            decimal.CreateSaturating(word.BoundingBox.Right),
            decimal.CreateSaturating(word.Letters[0].StartBaseLine.Y),
            Math.Max(1m, word.Letters.Max(letter => decimal.CreateSaturating(letter.PointSize))),
            word.FontName?.Contains("bold", StringComparison.OrdinalIgnoreCase) == true);
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^\W*(?:page\s+)?\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();
}
