using System.Globalization;
using System.Xml;

namespace ReservesModel.Spreadsheets.Charts;

/// <summary>The charts of a sheet: where each lies, and what it shows in words.</summary>
internal static class DrawingPart
{
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

    internal static void Write(IReadOnlyList<PlacedChart> charts, XmlWriter xml)
    {
        xml.WriteStartElement("xdr", "wsDr", Drawing);
        xml.WriteAttributeString("xmlns", "a", null, ChartPart.Art);
        for (int at = 0; at < charts.Count; at++)
        {
            Write(charts[at], at + 1, xml);
        }

        xml.WriteEndElement();
    }

    private static void Write(PlacedChart placed, int number, XmlWriter xml)
    {
        xml.WriteStartElement("twoCellAnchor", Drawing);
        Corner("from", placed.Over.First.Row - 1, placed.Over.First.Column - 1, xml);
        Corner("to", placed.Over.Last.Row, placed.Over.Last.Column, xml);
        xml.WriteStartElement("graphicFrame", Drawing);
        xml.WriteAttributeString("macro", "");
        xml.WriteStartElement("nvGraphicFramePr", Drawing);
        xml.WriteStartElement("cNvPr", Drawing);
        xml.WriteAttributeString("id", (number + 1).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("name", $"Chart {number}");
        xml.WriteAttributeString("descr", SafeText.Of(placed.Chart.Description));
        xml.WriteEndElement();
        xml.WriteElementString("cNvGraphicFramePr", Drawing, "");
        xml.WriteEndElement();
        xml.WriteRaw(
            "<xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm>"
            + "<a:graphic><a:graphicData uri=\"" + ChartPart.Chart + "\">"
            + $"<c:chart xmlns:c=\"{ChartPart.Chart}\" xmlns:r=\"{PackageWriter.Relationships}\" r:id=\"rId{number}\"/>"
            + "</a:graphicData></a:graphic>");
        xml.WriteEndElement();
        xml.WriteElementString("clientData", Drawing, "");
        xml.WriteEndElement();
    }

    private static void Corner(string name, int row, int column, XmlWriter xml)
    {
        xml.WriteStartElement(name, Drawing);
        xml.WriteElementString("col", Drawing, column.ToString(CultureInfo.InvariantCulture));
        xml.WriteElementString("colOff", Drawing, "0");
        xml.WriteElementString("row", Drawing, row.ToString(CultureInfo.InvariantCulture));
        xml.WriteElementString("rowOff", Drawing, "0");
        xml.WriteEndElement();
    }
}
