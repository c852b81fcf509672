using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Workbooks;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Tests.Reporting.Workbooks;

/// <summary>A written workbook, read back from its parts without any of the code that wrote it.</summary>
internal sealed class WorkbookFile
{
    internal static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly List<(string Name, Dictionary<string, ReadCell> Cells)> _sheets = [];

    internal WorkbookFile(byte[] bytes)
    {
        using ZipArchive zip = new(new MemoryStream(bytes));
        int at = 0;
        foreach (XElement sheet in Part(zip, "xl/workbook.xml").Descendants(Main + "sheet"))
        {
            _sheets.Add((sheet.Attribute("name")!.Value, Part(zip, $"xl/worksheets/sheet{++at}.xml").Descendants(Main + "c")
                .Select(cell => new ReadCell(cell)).ToDictionary(cell => cell.Name)));
        }
    }

    internal IEnumerable<string> SheetNames => _sheets.Select(sheet => sheet.Name);

    internal IEnumerable<(string Sheet, ReadCell Cell)> Cells =>
        _sheets.SelectMany(sheet => sheet.Cells.Values.Select(cell => (sheet.Name, cell)));

    internal static byte[] Write(FileOutlook file) => Written.Bytes(stream => WorkbookReport.Write(file, stream));

    internal static WorkbookFile Of(FileOutlook file) => new(Write(file));

    internal IReadOnlyCollection<ReadCell> In(string sheet) => _sheets.Single(one => one.Name == sheet).Cells.Values;

    internal ReadCell? Find(string sheet, string name) => _sheets.Single(one => one.Name == sheet).Cells.GetValueOrDefault(name);

    /// <summary>Whether a cell looks like what the program decided, money or an intended home.</summary>
    internal static bool IsDecided(ReadCell cell) =>
        cell.Style == StyleSheet.FormatOf(CellStyle.Decided, quoted: false) || cell.Style == StyleSheet.FormatOf(CellStyle.Intended, quoted: false);

    internal ReadCell At(string sheet, string name) => _sheets.Single(one => one.Name == sheet).Cells[name];

    /// <summary>The cells of the first row of a sheet that has these words in its first columns.</summary>
    internal IReadOnlyList<ReadCell> Row(string sheet, params string[] words)
    {
        IGrouping<int, ReadCell> row = In(sheet).GroupBy(cell => cell.Row).First(cells =>
            words.All(word => cells.Any(cell => cell.Text == word)));
        return [.. row];
    }

    /// <summary>The figures of that row from the first year on.</summary>
    internal decimal[] Figures(string sheet, params string[] words) =>
        [.. Row(sheet, words).Where(cell => cell.Column > 4 && cell.Number is not null).Select(cell => cell.Number!.Value)];

    private static XDocument Part(ZipArchive zip, string name)
    {
        using Stream part = zip.GetEntry(name)!.Open();
        return XDocument.Load(part, LoadOptions.PreserveWhitespace);
    }
}

/// <summary>A cell as the file holds it.</summary>
internal sealed class ReadCell(XElement cell)
{
    internal string Name { get; } = cell.Attribute("r")!.Value;

    internal int Row => int.Parse(Name.AsSpan(Letters), CultureInfo.InvariantCulture);

    internal int Column => Name.Take(Letters).Aggregate(0, (number, letter) => (26 * number) + letter - 'A' + 1);

    internal int Style { get; } = int.Parse(cell.Attribute("s")?.Value ?? "0", CultureInfo.InvariantCulture);

    internal string? Formula { get; } = cell.Element(WorkbookFile.Main + "f")?.Value;

    /// <summary>The words of a cell that holds words; null for one that holds a figure or a formula.</summary>
    internal string? Text { get; } = cell.Attribute("t")?.Value == "inlineStr" ? cell.Value : null;

    /// <summary>The value, as it is written in the file.</summary>
    internal string Value { get; } = cell.Element(WorkbookFile.Main + "v")?.Value ?? cell.Value;

    internal decimal? Number { get; } = cell.Attribute("t") is null && cell.Element(WorkbookFile.Main + "v") is { } value
        ? decimal.Parse(value.Value, CultureInfo.InvariantCulture)
        : null;

    private int Letters => Name.TakeWhile(char.IsAsciiLetter).Count();
}
