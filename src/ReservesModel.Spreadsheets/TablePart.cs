using System.Globalization;
using System.Xml;

namespace ReservesModel.Spreadsheets;

/// <summary>Writes a marked-up table.</summary>
internal static class TablePart
{
    internal static void Write(SheetTable table, int id, XmlWriter xml)
    {
        xml.WriteStartElement("table", SheetWriter.Main);
        xml.WriteAttributeString("id", Number(id));
        xml.WriteAttributeString("name", table.Name);
        xml.WriteAttributeString("displayName", table.Name);
        xml.WriteAttributeString("ref", table.Cells.Name);
        xml.WriteAttributeString("totalsRowShown", "0");
        if (table.HasFilter)
        {
            xml.WriteStartElement("autoFilter", SheetWriter.Main);
            xml.WriteAttributeString("ref", table.Cells.Name);
            xml.WriteEndElement();
        }

        xml.WriteStartElement("tableColumns", SheetWriter.Main);
        xml.WriteAttributeString("count", Number(table.Columns.Length));
        for (int at = 0; at < table.Columns.Length; at++)
        {
            xml.WriteStartElement("tableColumn", SheetWriter.Main);
            xml.WriteAttributeString("id", Number(at + 1));
            xml.WriteAttributeString("name", SafeText.Of(table.Columns[at]).Replace("\n", "_x000a_", StringComparison.Ordinal));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("tableStyleInfo", SheetWriter.Main);
        xml.WriteAttributeString("showFirstColumn", "0");
        xml.WriteAttributeString("showLastColumn", "0");
        xml.WriteAttributeString("showRowStripes", "0");
        xml.WriteAttributeString("showColumnStripes", "0");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
