using System.Globalization;
using System.Xml;

namespace ReservesModel.Spreadsheets.Reading;

/// <summary>Elements by their names, whatever their namespace: there are two of each, of which one is rare.</summary>
internal static class XmlReading
{
    internal static bool IsElement(this XmlReader xml, string name) => xml.NodeType == XmlNodeType.Element && xml.LocalName == name;

    internal static bool IsEnd(this XmlReader xml, string name) => xml.NodeType == XmlNodeType.EndElement && xml.LocalName == name;

    internal static bool IsOn(this XmlReader xml, string attribute) => xml.GetAttribute(attribute) is "1" or "true";

    /// <summary>A whole number; null where it is none.</summary>
    internal static int? Whole(this XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>The id of a part, which has a namespace of its own.</summary>
    internal static string PartId(this XmlReader xml)
    {
        string id = "";
        while (xml.MoveToNextAttribute())
        {
            id = xml.LocalName == "id" && xml.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal) ? xml.Value : id;
        }

        xml.MoveToElement();
        return id;
    }
}
