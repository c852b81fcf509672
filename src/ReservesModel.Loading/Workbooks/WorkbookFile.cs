using System.Text;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Reading;
using ReservesModel.Loading.Tables;

namespace ReservesModel.Loading.Workbooks;

/// <summary>A plan as a workbook.</summary>
internal static class WorkbookFile
{
    private static readonly string[] Endings = [".xlsx", ".xlsm", ".xlsb", ".xls"];

    /// <summary>Whether a file has the name of a workbook.</summary>
    internal static bool HasName(string path) => Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether bytes begin as a workbook does: a ZIP package, or a compound file of Microsoft's.</summary>
    internal static bool IsWorkbook(ReadOnlySpan<byte> bytes) => bytes is [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..];

    internal static ReadFile Read(string path, ReadOnlySpan<byte> bytes)
    {
        if (Sheets(path, bytes, out RawWorkbook workbook) is { } fault)
        {
            return ReadFile.Wrong(fault);
        }

        Place whole = new(path, 0, 0);
        ReadFile plan = TablesPlan.Of(workbook.Sheets, whole, workbook.CountsFrom1904);
        return plan with
        {
            Inputs = [new InputFile(whole.FileName, [.. bytes])],
            Remarks = workbook.HasMacros ? [new(whole, "the workbook has macros, which were neither run nor read"), .. plan.Remarks] : plan.Remarks,
        };
    }

    /// <summary>The sheets of a workbook; or what is wrong with it.</summary>
    internal static Fault? Sheets(string path, ReadOnlySpan<byte> bytes, out RawWorkbook workbook)
    {
        workbook = RawWorkbook.Empty;
        return bytes.IsEmpty ? FileFaults.Empty(path)
            : bytes.Length > PlanFile.MostBytes ? FileFaults.TooLarge(path)
            : IsWorkbook(bytes) ? WorkbookReader.Read(path, bytes.ToArray(), out workbook)
            : WorkbookFaults.NotAWorkbook(path, Really(bytes));
    }

    // Ledgers and case systems name a web page .xls, and Excel shows it all the same.
    private static string Really(ReadOnlySpan<byte> bytes)
    {
        string start = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, 1_000)]).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        return start.StartsWith('<') ? (start.Contains("<html", StringComparison.OrdinalIgnoreCase) || start.Contains("<table", StringComparison.OrdinalIgnoreCase) ? "a web page" : "XML")
            : start.StartsWith('{') ? "JSON: give it the name .json"
            : start.Contains('\0', StringComparison.Ordinal) ? "something else" : "text";
    }
}
