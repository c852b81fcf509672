using System.Xml;
using ReservesModel.Domain.Faults;
using ReservesModel.Spreadsheets.Reading;

namespace ReservesModel.Loading.Workbooks;

/// <summary>The facts of a workbook that is a package (.xlsx, .xlsb). It also bounds what a package may unpack to: a small file can
/// hold gigabytes of noughts.</summary>
internal static class PackageFacts
{
    private const long MostUnpacked = 512L * 1024 * 1024;

    /// <summary>Looks through a package.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    /// <exception cref="XmlException">A part of it is.</exception>
    internal static Fault? Of(string path, byte[] bytes, out WorkbookFacts facts)
    {
        facts = new();
        using MemoryStream stream = new(bytes, writable: false);
        using (BookArchive archive = new(stream, MostUnpacked))
        {
            if (!archive.IsWithinBound())
            {
                return WorkbookFaults.TooLarge(path, MostUnpacked);
            }

            if (!archive.Parts.Any(part => part.Contains("workbook", StringComparison.OrdinalIgnoreCase)))
            {
                return WorkbookFaults.NotAWorkbook(path, Other(archive));
            }

            if (BinaryWorkbook.Read(archive, facts))
            {
                return null;
            }
        }

        using BookReader reader = new(stream, MostUnpacked);
        (facts.CountsFrom1904, facts.HasMacros) = (reader.Book.CountsFrom1904, reader.Book.HasMacros);
        reader.Read([new BadCells(facts)]);
        return null;
    }

    private static string Other(BookArchive archive) => archive.Parts.Any(part => part.StartsWith("word/", StringComparison.Ordinal)) ? "a Word document"
        : archive.Parts.Contains("content.xml") ? "an OpenDocument file, such as LibreOffice makes"
        : "another packed file";

    private sealed class BadCells(WorkbookFacts facts) : ISheetVisitor
    {
        private Dictionary<(int Row, int Column), string> _bad = [];

        public void Visit(ReadSheet sheet, ReadRow row)
        {
            foreach (ReadCell cell in row.Cells)
            {
                if (cell.IsError)
                {
                    _bad[(cell.Row, cell.Column)] = string.IsNullOrEmpty(cell.Words) ? "#ERROR" : cell.Words;
                }
                else if (cell is { Formula: not null, IsNumber: false, Words: null })
                {
                    _bad[(cell.Row, cell.Column)] = WorkbookFacts.NotCalculated; // one that gives an empty text has it as words
                }
            }
        }

        public void Leave(ReadSheet sheet)
        {
            facts.Add(sheet.Name, _bad);
            _bad = [];
        }
    }
}
