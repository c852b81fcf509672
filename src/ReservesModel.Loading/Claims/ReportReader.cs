using System.Collections.Immutable;
using ReservesModel.Domain.Claims;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Claims.Pdf;
using ReservesModel.Loading.Reading;

namespace ReservesModel.Loading.Claims;

/// <summary>Reads a report that somebody wrote: a Word document, a PDF, a web page, or text with or without Markdown.</summary>
public static class ReportReader
{
    private const string Forms = "A report is a Word document (.docx), a PDF with text in it (.pdf), a web page (.html), or text in UTF-8 (.md, .txt).";

    /// <summary>What the report says; or why it could not be read.</summary>
    public static Outcome<Report> Read(string path)
    {
        if (PlanFile.ReadBytes(path, out ReadOnlySpan<byte> bytes) is { } unreadable)
        {
            return Outcome<Report>.Wrong([OfReport(unreadable)]);
        }

        if (bytes is [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..])
        {
            return WordReport.Read(path, bytes.ToArray());
        }

        if (HasEnding(path, ".pdf") || bytes.StartsWith("%PDF-"u8))
        {
            return PdfReport.Read(path, bytes.ToArray());
        }

        if (HasEnding(path, ".docx"))
        {
            return Outcome<Report>.Wrong([new(FaultCodes.FileNotReadable, new(path, 0, 0), "this is no Word document that can be read",
                "A document with a password is not read: save it without one. " + Forms)]);
        }

        return Encodings.Text(path, bytes, out string text) is { } fault
            ? Outcome<Report>.Wrong([OfReport(fault)])
            : Outcome<Report>.Of(ReadText(path, text));
    }

    /// <summary>Reads a text as if it were the file of that name.</summary>
    public static Report ReadText(string path, string text) =>
        Of(path, HasEnding(path, ".html") || HasEnding(path, ".htm") ? HtmlReport.Blocks(path, text) : PlainReport.Blocks(path, text));

    internal static Report Of(string path, IEnumerable<ReportBlock> blocks)
    {
        ImmutableArray<Passage>.Builder passages = ImmutableArray.CreateBuilder<Passage>();
        ImmutableArray<ReportTable>.Builder tables = ImmutableArray.CreateBuilder<ReportTable>();
        string last = "";
        foreach (ReportBlock block in blocks)
        {
            switch (block)
            {
                case ParagraphBlock paragraph:
                    passages.AddRange(Sentences.Of(paragraph));
                    last = paragraph.Text;
                    break;
                case TableBlock table:
                    TableClaims read = TableClaims.Of(table, last);
                    passages.AddRange(read.Passages);
                    tables.Add(read.Table with { After = passages.Count });
                    break;
                default:
                    throw new InvalidOperationException("A block is a paragraph or a table.");
            }
        }

        return new(new Place(path, 0, 0).FileName, passages.ToImmutable(), tables.ToImmutable());
    }

    private static bool HasEnding(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static Fault OfReport(Fault fault) => fault.Code switch
    {
        FaultCodes.FileNotFound or FaultCodes.FileNotReadable => fault,
        FaultCodes.FileIsFolder => fault with { Hint = "Name the report within it." },
        _ => fault with { Hint = Forms },
    };
}
