using System.Collections.Immutable;
using ReservesModel.Domain.Claims;
using ReservesModel.Domain.Faults;
using UglyToad.PdfPig.Exceptions;

namespace ReservesModel.Loading.Claims.Pdf;

/// <summary>A PDF, read through the text that is in it. A picture of a page has none.</summary>
internal static class PdfReport
{
    internal static Outcome<Report> Read(string path, byte[] bytes)
    {
        List<ImmutableArray<PdfLine>> pages;
        try
        {
            pages = PdfPages.Of(bytes);
        }
        catch (PdfDocumentEncryptedException)
        {
            return Wrong(path, "this PDF has a password", "Save it without one, or hold the document that it was made from against the plan.");
        }
#pragma warning disable CA1031 // A damaged file makes the library fail in any way; none of them is a defect of ours, and each says the same.
        catch (Exception)
#pragma warning restore CA1031
        {
            return Wrong(path, "this is no PDF that can be read", "It is damaged, or far larger than a report. Open it, and save or print it to PDF anew.");
        }

        return pages.All(page => page.IsEmpty)
            ? Wrong(path, "this PDF holds no text, only pictures of its pages, as a scan does",
                "Hold the document that it was made from against the plan, or have its text recognised first. Nothing is wrong with the plan.")
            : Outcome<Report>.Of(ReportReader.Of(path, PdfBlocks.Of(path, pages)));
    }

    private static Outcome<Report> Wrong(string path, string message, string hint) =>
        Outcome<Report>.Wrong([new(FaultCodes.FileNotReadable, new(path, 0, 0), message, hint)]);
}
