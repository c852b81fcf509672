using System.Globalization;
using System.Xml;

namespace ReservesModel.Spreadsheets;

/// <summary>The list of the sheets, and the names that the whole file knows.</summary>
internal static class WorkbookPart
{
    internal static void Write(IReadOnlyList<Sheet> sheets, XmlWriter xml)
    {
        RequireNames(sheets);
        xml.WriteStartElement("workbook", SheetWriter.Main);
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
            xml.WriteAttributeString("sheetId", Number(at + 1));
            if (sheets[at].IsHidden)
            {
                xml.WriteAttributeString("state", "hidden");
            }

            xml.WriteAttributeString("id", PackageWriter.Relationships, $"rId{Number(at + 1)}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        WriteNames(sheets, xml);
        xml.WriteEndElement();
    }

    private static void WriteNames(IReadOnlyList<Sheet> sheets, XmlWriter xml)
    {
        xml.WriteStartElement("definedNames");
        for (int at = 0; at < sheets.Count; at++)
        {
            if (sheets[at].HeaderRows > 0)
            {
                Write("_xlnm.Print_Titles", at, $"{SheetName.InFormula(sheets[at].Name)}!$1:${Number(sheets[at].HeaderRows)}", xml);
            }
        }

        foreach (DefinedName name in sheets.SelectMany(sheet => sheet.Names).OrderBy(name => name.Name, StringComparer.OrdinalIgnoreCase))
        {
            Write(name.Name, null, name.Cells.Everywhere, xml);
        }

        xml.WriteEndElement();
    }

    private static void Write(string name, int? sheet, string cells, XmlWriter xml)
    {
        xml.WriteStartElement("definedName");
        xml.WriteAttributeString("name", name);
        if (sheet is { } at)
        {
            xml.WriteAttributeString("localSheetId", Number(at));
        }

        xml.WriteString(cells);
        xml.WriteEndElement();
    }

    // A file with two of one name, or with a sheet whose name is too long, is "repaired" by the program that opens it.
    private static void RequireNames(IReadOnlyList<Sheet> sheets)
    {
        string[] names = [.. sheets.SelectMany(sheet => sheet.Tables).Select(table => table.Name),
            .. sheets.SelectMany(sheet => sheet.Names).Select(name => name.Name)];
        string? wrong = sheets.Select(sheet => sheet.Name).Where(name => name.Length is 0 or > 31 || name.IndexOfAny(['[', ']', ':', '*', '?', '/', '\\']) >= 0)
            .Concat(Twice(names))
            .Concat(Twice(sheets.Select(sheet => sheet.Name)))
            .FirstOrDefault();
        if (wrong is not null)
        {
            throw new InvalidOperationException($"{wrong} cannot be the name of a sheet, a table or cells here, or is so twice.");
        }
    }

    private static IEnumerable<string> Twice(IEnumerable<string> names) => names
        .GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
