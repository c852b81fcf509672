using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;

namespace ReservesModel.Tests.Loading.Tables;

/// <summary>A workbook as somebody else's program might have written it, made of sheets as text. A line is a row, | parts its cells,
/// and a row that begins with ~ is hidden. Cells: #n 5 is a number, #% 0.5 one shown as a percentage, #d 42644 a date by its number,
/// #e #REF! an error, #f 5 a formula worked out as 5, #f ? one not worked out, #f "" one that gave an empty text; anything else is
/// text.</summary>
internal sealed partial class OddWorkbook
{
    private readonly List<(string Name, string Rows, bool IsHidden, string[] Merged)> _sheets = [];

    internal bool CountsFrom1904 { get; init; }

    /// <summary>Whether rows and cells say where they are. They need not, where none before them is left out.</summary>
    internal bool NamesCells { get; init; } = true;

    internal OddWorkbook Sheet(string name, string rows, bool isHidden = false, params string[] merged)
    {
        _sheets.Add((name, rows, isHidden, merged));
        return this;
    }

    internal byte[] Bytes()
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + Kind("workbook", "sheet.main") + Kind("styles", "styles")
                + string.Concat(_sheets.Select((_, at) => Kind($"worksheets/sheet{at}", "worksheet"))) + "</Types>");
            Add(zip, "_rels/.rels", Relations(("rId1", "officeDocument", "xl/workbook.xml")));
            Add(zip, "xl/_rels/workbook.xml.rels", Relations(
                [("rIdS", "styles", "styles.xml"), .. _sheets.Select((_, at) => ($"rId{at}", "worksheet", $"worksheets/sheet{at}.xml"))]));
            Add(zip, "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + $"<workbookPr date1904=\"{(CountsFrom1904 ? 1 : 0)}\"/><sheets>"
                + string.Concat(_sheets.Select((sheet, at) => $"<sheet name=\"{SecurityElement.Escape(sheet.Name)}\" sheetId=\"{at + 1}\" {(sheet.IsHidden ? "state=\"hidden\" " : "")}r:id=\"rId{at}\"/>"))
                + "</sheets></workbook>");
            Add(zip, "xl/styles.xml",
                "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders>"
                + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/><xf numFmtId=\"10\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            for (int at = 0; at < _sheets.Count; at++)
            {
                string part = SheetPart(_sheets[at].Rows, _sheets[at].Merged);
                Add(zip, $"xl/worksheets/sheet{at}.xml", NamesCells ? part : Names().Replace(part, ""));
            }
        }

        return stream.ToArray();
    }

    private static string Kind(string part, string kind) =>
        $"<Override PartName=\"/xl/{part}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.{kind}+xml\"/>";

    private static string SheetPart(string rows, string[] merged)
    {
        StringBuilder part = new("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        int number = 0;
        foreach (string line in rows.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            bool isHidden = line.StartsWith('~');
            part.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\"{(isHidden ? " hidden=\"1\"" : "")}>");
            string[] cells = (isHidden ? line[1..] : line).Split('|');
            for (int at = 0; at < cells.Length; at++)
            {
                part.Append(Cell(cells[at].Trim(' '), $"{(char)('A' + at)}{number}"));
            }

            part.Append("</row>");
        }

        part.Append("</sheetData>");
        part.Append(merged.Length == 0 ? "" : $"<mergeCells>{string.Concat(merged.Select(range => $"<mergeCell ref=\"{range}\"/>"))}</mergeCells>");
        return part.Append("</worksheet>").ToString();
    }

    private static string Cell(string written, string at) => written.Split(' ', 2) switch
    {
        [""] => $"<c r=\"{at}\"/>",
        ["#n", var number] => $"<c r=\"{at}\"><v>{number}</v></c>",
        ["#%", var number] => $"<c r=\"{at}\" s=\"2\"><v>{number}</v></c>",
        ["#d", var day] => $"<c r=\"{at}\" s=\"1\"><v>{day}</v></c>",
        ["#e", var error] => $"<c r=\"{at}\" t=\"e\"><f>Sheet9!A1</f><v>{error}</v></c>",
        ["#f", "?"] => $"<c r=\"{at}\"><f>A1+B1</f></c>",
        ["#f", "\"\""] => $"<c r=\"{at}\" t=\"str\"><f>IF(A1=0,\"\",1)</f><v></v></c>",
        ["#f", var value] => $"<c r=\"{at}\"><f>A1+B1</f><v>{value}</v></c>",
        _ => $"<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(written)}</t></is></c>",
    };

    private static string Relations(params (string Id, string Kind, string Target)[] relations) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(relations.Select(relation => $"<Relationship Id=\"{relation.Id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{relation.Kind}\" Target=\"{relation.Target}\"/>"))
        + "</Relationships>";

    private static void Add(ZipArchive zip, string name, string content)
    {
        using StreamWriter part = new(zip.CreateEntry(name).Open());
        part.Write($"<?xml version=\"1.0\" encoding=\"utf-8\"?>{content}");
    }

    [GeneratedRegex(" r=\"[A-Z]*[0-9]+\"")]
    private static partial Regex Names();
}
