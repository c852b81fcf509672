using System.Globalization;
using System.Xml;

namespace ReservesModel.Spreadsheets.Reading;

/// <summary>What hangs on a sheet in parts of its own: tables, and charts and pictures.</summary>
internal static class SheetExtras
{
    private const int MostDrawings = 10_000;

    internal static void Read(BookArchive archive, string part, ReadSheet sheet)
    {
        foreach (Relation relation in archive.RelationsOf(part).Values)
        {
            if (BookReader.IsOf(relation, "table"))
            {
                ReadTable(archive, relation.Target, sheet);
            }
            else if (BookReader.IsOf(relation, "drawing"))
            {
                ReadDrawings(archive, relation.Target, sheet);
            }
        }
    }

    private static void ReadTable(BookArchive archive, string part, ReadSheet sheet)
    {
        using XmlReader? xml = archive.Open(part);
        string name = "", span = "";
        bool hasHeader = true;
        List<string> columns = [];
        while (xml?.Read() == true)
        {
            if (xml.IsElement("table"))
            {
                (name, span, hasHeader) = (xml.GetAttribute("displayName") ?? "", xml.GetAttribute("ref") ?? "", xml.Whole("headerRowCount") != 0);
            }
            else if (xml.IsElement("tableColumn"))
            {
                BookArchive.Require(columns.Count < CellReference.MostColumns, "columns");
                columns.Add(Unescaped(xml.GetAttribute("name") ?? ""));
            }
        }

        if (CellReference.ReadSpan(span) is { } cells)
        {
            sheet.Tables.Add(new(name, cells.First, cells.Last, hasHeader, [.. columns]));
        }
    }

    private static void ReadDrawings(BookArchive archive, string part, ReadSheet sheet)
    {
        using XmlReader? xml = archive.Open(part);
        while (xml?.Read() == true)
        {
            if (xml.IsElement("cNvPr"))
            {
                BookArchive.Require(sheet.Drawings.Count < MostDrawings, "charts and pictures");
                string name = xml.GetAttribute("name") ?? "";
                sheet.Drawings.Add((
                    name.Length > 0 ? name : string.Create(CultureInfo.InvariantCulture, $"drawing {sheet.Drawings.Count + 1}"),
                    xml.GetAttribute("descr") ?? ""));
            }
        }
    }

    private static string Unescaped(string name) => name.Replace("_x000a_", "\n", StringComparison.OrdinalIgnoreCase);
}
