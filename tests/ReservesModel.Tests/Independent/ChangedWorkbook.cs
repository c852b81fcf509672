using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using ReservesModel.Tests.Reporting.Workbooks;

namespace ReservesModel.Tests.Independent;

/// <summary>A workbook as somebody may have changed it.</summary>
internal static class ChangedWorkbook
{
    private const decimal Wrong = 123_456.78m;

    /// <summary>The same formulas, and a wrong figure kept with each of them: only who works them out gets the right ones.</summary>
    internal static byte[] WithWrongFigures(byte[] book) => Change(book, (_, cell) =>
    {
        if (cell.Element(WorkbookFile.Main + "f") is not null)
        {
            cell.Element(WorkbookFile.Main + "v")!.Value =
                cell.Attribute("t") is null ? Wrong.ToString(CultureInfo.InvariantCulture) : "wrong";
        }
    });

    /// <summary>The same with another constant in a cell.</summary>
    internal static byte[] With(byte[] book, int sheet, string cellName, decimal value) => Change(book, (part, cell) =>
    {
        if (part == $"xl/worksheets/sheet{sheet}.xml" && cell.Attribute("r")!.Value == cellName)
        {
            cell.Element(WorkbookFile.Main + "v")!.Value = value.ToString(CultureInfo.InvariantCulture);
        }
    });

    /// <summary>The same with other constants in cells; none where it is null.</summary>
    internal static byte[] With(byte[] book, int sheet, IReadOnlyDictionary<string, string?> values) => Change(book, (part, cell) =>
    {
        if (part == $"xl/worksheets/sheet{sheet}.xml" && values.TryGetValue(cell.Attribute("r")!.Value, out string? value))
        {
            cell.SetElementValue(WorkbookFile.Main + "v", value);
        }
    });

    private static byte[] Change(byte[] book, Action<string, XElement> change)
    {
        using MemoryStream stream = new();
        stream.Write(book);
        using (ZipArchive zip = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in zip.Entries.Where(entry => entry.FullName.Contains("worksheets", StringComparison.Ordinal)))
            {
                using Stream part = entry.Open();
                XDocument sheet = XDocument.Load(part, LoadOptions.PreserveWhitespace);
                foreach (XElement cell in sheet.Descendants(WorkbookFile.Main + "c"))
                {
                    change(entry.FullName, cell);
                }

                part.SetLength(0);
                sheet.Save(part, SaveOptions.DisableFormatting);
            }
        }

        return stream.ToArray();
    }
}
