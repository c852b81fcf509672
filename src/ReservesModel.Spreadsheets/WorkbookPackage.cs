using System.IO.Compression;
using System.Text;
using System.Xml;

namespace ReservesModel.Spreadsheets;

/// <summary>Sheets as an .xlsx file. Written straight as its parts: the same bytes each time, with a fixed time on each part, and
/// a quarter of the start-up time of a library that also knows all that we do not write.</summary>
internal static class WorkbookPackage
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="title">The title among the document's properties.</param>
    /// <param name="sheets">In the order of their tabs.</param>
    /// <param name="withPence">Whether money is shown with pence.</param>
    /// <param name="stream">Where the file goes; it is left open, and need not seek.</param>
    internal static void Write(string title, IReadOnlyList<Sheet> sheets, bool withPence, Stream stream)
    {
        using ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true);
        Add(zip, "[Content_Types].xml", xml => WriteContentTypes(sheets.Count, xml));
        Add(zip, "_rels/.rels", WriteRelationsOfPackage);
        Add(zip, "docProps/app.xml", WriteProgram);
        Add(zip, "docProps/core.xml", xml => WriteProperties(title, xml));
        Add(zip, "xl/_rels/workbook.xml.rels", xml => WriteRelationsOfWorkbook(sheets.Count, xml));
        Add(zip, "xl/styles.xml", StyleSheet.Part(withPence));
        Add(zip, "xl/workbook.xml", xml => WriteWorkbook(sheets, xml));
        for (int at = 0; at < sheets.Count; at++)
        {
            Sheet sheet = sheets[at];
            bool isFirst = at == 0;
            Add(zip, $"xl/worksheets/sheet{at + 1}.xml", xml => SheetWriter.Write(sheet, isFirst, xml));
        }
    }

    private static void Add(ZipArchive zip, string name, Action<XmlWriter> write)
    {
        using Stream part = Open(zip, name);
        using XmlWriter xml = XmlWriter.Create(part, new() { Encoding = Utf8, NewLineHandling = NewLineHandling.None });
        write(xml);
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using Stream part = Open(zip, name);
        part.Write(Utf8.GetBytes(text.ReplaceLineEndings("\n")));
    }

    private static Stream Open(ZipArchive zip, string name)
    {
        ZipArchiveEntry entry = zip.CreateEntry(name);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }

    private static void WriteContentTypes(int sheets, XmlWriter xml)
    {
        xml.WriteStartElement("Types", Package + "content-types");
        Default(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
        Default(xml, "xml", "application/xml");
        Override(xml, "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        Override(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        Override(xml, "/xl/styles.xml", Spreadsheet + "styles+xml");
        Override(xml, "/xl/workbook.xml", Spreadsheet + "sheet.main+xml");
        for (int at = 1; at <= sheets; at++)
        {
            Override(xml, $"/xl/worksheets/sheet{at}.xml", Spreadsheet + "worksheet+xml");
        }

        xml.WriteEndElement();
    }

    private static void Default(XmlWriter xml, string extension, string type)
    {
        xml.WriteStartElement("Default");
        xml.WriteAttributeString("Extension", extension);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }

    private static void Override(XmlWriter xml, string part, string type)
    {
        xml.WriteStartElement("Override");
        xml.WriteAttributeString("PartName", part);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }

    private static void WriteRelationsOfPackage(XmlWriter xml)
    {
        xml.WriteStartElement("Relationships", Package + "relationships");
        Relation(xml, "rId1", Office + "relationships/officeDocument", "xl/workbook.xml");
        Relation(xml, "rId2", Package + "relationships/metadata/core-properties", "docProps/core.xml");
        Relation(xml, "rId3", Office + "relationships/extended-properties", "docProps/app.xml");
        xml.WriteEndElement();
    }

    private static void WriteRelationsOfWorkbook(int sheets, XmlWriter xml)
    {
        xml.WriteStartElement("Relationships", Package + "relationships");
        for (int at = 1; at <= sheets; at++)
        {
            Relation(xml, $"rId{at}", Office + "relationships/worksheet", $"worksheets/sheet{at}.xml");
        }

        Relation(xml, "rIdStyles", Office + "relationships/styles", "styles.xml");
        xml.WriteEndElement();
    }

    private static void Relation(XmlWriter xml, string id, string type, string target)
    {
        xml.WriteStartElement("Relationship");
        xml.WriteAttributeString("Id", id);
        xml.WriteAttributeString("Type", type);
        xml.WriteAttributeString("Target", target);
        xml.WriteEndElement();
    }

    // Not the name of a spreadsheet program: some trust what that one has worked out, and would not work it out again.
    private static void WriteProgram(XmlWriter xml)
    {
        xml.WriteStartElement("Properties", Office + "extended-properties");
        xml.WriteElementString("Application", "ReservesModel");
        xml.WriteEndElement();
    }

    private static void WriteProperties(string title, XmlWriter xml)
    {
        const string dublinCore = "http://purl.org/dc/elements/1.1/";
        xml.WriteStartElement("cp", "coreProperties", Package + "metadata/core-properties");
        xml.WriteElementString("dc", "title", dublinCore, SafeText.Of(title));
        xml.WriteElementString("dc", "creator", dublinCore, "ReservesModel");
        xml.WriteElementString("dc", "language", dublinCore, "en-GB");
        xml.WriteEndElement();
    }

    private static void WriteWorkbook(IReadOnlyList<Sheet> sheets, XmlWriter xml)
    {
        xml.WriteStartElement("workbook", "http://schemas.openxmlformats.org/spreadsheetml/2006/main");
        xml.WriteStartElement("bookViews");
        xml.WriteStartElement("workbookView");
        xml.WriteAttributeString("activeTab", "0");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("sheets");
        for (int at = 0; at < sheets.Count; at++)
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", sheets[at].Name);
            xml.WriteAttributeString("sheetId", $"{at + 1}");
            xml.WriteAttributeString("id", Office + "relationships", $"rId{at + 1}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        WritePrintTitles(sheets, xml);
        xml.WriteEndElement();
    }

    private static void WritePrintTitles(IReadOnlyList<Sheet> sheets, XmlWriter xml)
    {
        xml.WriteStartElement("definedNames");
        for (int at = 0; at < sheets.Count; at++)
        {
            if (sheets[at].HeaderRows > 0)
            {
                xml.WriteStartElement("definedName");
                xml.WriteAttributeString("name", "_xlnm.Print_Titles");
                xml.WriteAttributeString("localSheetId", $"{at}");
                xml.WriteString($"{sheets[at].Name}!$1:${sheets[at].HeaderRows}");
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }
}
