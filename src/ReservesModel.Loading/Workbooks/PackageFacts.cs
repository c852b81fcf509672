using System.IO.Compression;
using System.Xml;
using ReservesModel.Domain.Faults;

namespace ReservesModel.Loading.Workbooks;

/// <summary>The facts of a workbook that is a package (.xlsx, .xlsb). It also bounds what a package may unpack to: a small file can
/// hold gigabytes of noughts.</summary>
internal static class PackageFacts
{
    private const long MostUnpacked = 512L * 1024 * 1024;
    private const string Error = "e";
    private const int MostParts = 10_000;
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Looks through a package.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    /// <exception cref="XmlException">A part of it is.</exception>
    internal static Fault? Of(string path, byte[] bytes, out WorkbookFacts facts)
    {
        facts = new();
        using MemoryStream stream = new(bytes, writable: false);
        using ZipArchive zip = new(stream, ZipArchiveMode.Read);
        if (zip.Entries.Count > MostParts || Unpacked(zip) > MostUnpacked)
        {
            return WorkbookFaults.TooLarge(path, MostUnpacked);
        }

        if (zip.GetEntry("xl/workbook.bin") is null && zip.GetEntry("xl/workbook.xml") is null && !zip.Entries.Any(entry => entry.FullName.Contains("workbook", StringComparison.OrdinalIgnoreCase)))
        {
            return WorkbookFaults.NotAWorkbook(path, Other(zip));
        }

        facts.HasMacros = zip.GetEntry("xl/vbaProject.bin") is not null;
        Read(zip, facts);
        return null;
    }

    private static string Other(ZipArchive zip) => zip.Entries.Any(entry => entry.FullName.StartsWith("word/", StringComparison.Ordinal)) ? "a Word document"
        : zip.GetEntry("content.xml") is not null ? "an OpenDocument file, such as LibreOffice makes"
        : "another packed file";

    // What the parts say of their length may be a lie: they are unpacked, and counted.
    private static long Unpacked(ZipArchive zip)
    {
        byte[] buffer = new byte[81_920];
        long total = 0;
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            using Stream part = entry.Open();
            for (int read = part.Read(buffer); read > 0 && total <= MostUnpacked; read = part.Read(buffer))
            {
                total += read;
            }
        }

        return total;
    }

    private static void Read(ZipArchive zip, WorkbookFacts facts)
    {
        if (zip.GetEntry("xl/workbook.bin") is not null)
        {
            BinaryWorkbook.Read(zip, Targets(zip, "xl/_rels/workbook.bin.rels"), facts);
        }

        if (zip.GetEntry("xl/workbook.xml") is not { } workbook)
        {
            return;
        }

        Dictionary<string, string> targets = Targets(zip, "xl/_rels/workbook.xml.rels");

        using XmlReader xml = Open(workbook);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "workbookPr")
            {
                facts.CountsFrom1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml.LocalName == "sheet" && xml.GetAttribute("name") is { } name
                && xml.GetAttribute("id", Relations) is { } id && targets.TryGetValue(id, out string? target) && zip.GetEntry(target) is { } sheet)
            {
                facts.Add(name, BadIn(sheet));
            }
        }
    }

    private static Dictionary<string, string> Targets(ZipArchive zip, string part)
    {
        Dictionary<string, string> targets = new(StringComparer.Ordinal);
        if (zip.GetEntry(part) is not { } relations)
        {
            return targets;
        }

        using XmlReader xml = Open(relations);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target)
            {
                targets[id] = target.StartsWith('/') ? target[1..] : $"xl/{target}";
            }
        }

        return targets;
    }

    // Cells that say where they are: <f> without <v>, and errors.
    private static Dictionary<(int Row, int Column), string> BadIn(ZipArchiveEntry sheet)
    {
        Dictionary<(int, int), string> bad = [];
        using XmlReader xml = Open(sheet);
        string? cell = null;
        string value = "";
        string? type = null;
        bool isFormula = false, isValue = false;
        while (xml.Read())
        {
            switch (xml.NodeType, xml.LocalName)
            {
                case (XmlNodeType.Element, "c"):
                    (cell, value, type, isFormula) = (xml.GetAttribute("r"), "", xml.GetAttribute("t"), false);
                    break;
                case (XmlNodeType.Element, "f"):
                    isFormula = true;
                    break;
                case (XmlNodeType.Element, "v" or "t"):
                    isValue = !xml.IsEmptyElement;
                    break;
                case (XmlNodeType.Text or XmlNodeType.SignificantWhitespace, _) when isValue:
                    value = value.Length == 0 ? xml.Value : value;
                    break;
                case (XmlNodeType.EndElement, "v" or "t"):
                    isValue = false;
                    break;
                case (XmlNodeType.EndElement, "c") when IsBad(type, isFormula, value) && Place(cell) is { } place:
                    bad[place] = type != Error ? WorkbookFacts.NotCalculated : value.Length > 0 ? value : "#ERROR";
                    break;
                case (XmlNodeType.EndElement, "sheetData"):
                    return bad;
            }
        }

        return bad;
    }

    // A formula that gives an empty text has been worked out, and says by its type that it is one.
    private static bool IsBad(string? type, bool isFormula, string value) => type == Error || (isFormula && value.Length == 0 && type != "str");

    private static (int Row, int Column)? Place(string? reference)
    {
        int column = 0, at = 0;
        for (; reference is not null && at < reference.Length && char.IsAsciiLetterUpper(reference[at]); at++)
        {
            column = (column * 26) + reference[at] - 'A' + 1;
        }

        return reference is not null && int.TryParse(reference.AsSpan(at), out int row) ? (row, column) : null;
    }

    private static XmlReader Open(ZipArchiveEntry entry) =>
        XmlReader.Create(entry.Open(), new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true });
}
