using System.Collections.Immutable;
using System.Xml;

namespace ReservesModel.Spreadsheets.Reading;

/// <summary>What a file says of itself: title, subject, creator, language.</summary>
internal static class PropertyReader
{
    internal static ImmutableDictionary<string, string> Read(BookArchive archive)
    {
        ImmutableDictionary<string, string>.Builder properties = ImmutableDictionary.CreateBuilder<string, string>();
        string part = archive.RelationsOf("").Values.FirstOrDefault(relation => BookReader.IsOf(relation, "core-properties"))?.Target ?? "";
        using XmlReader? xml = archive.Open(part);
        string name = "";
        while (xml?.Read() == true)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                name = xml.LocalName;
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                properties[name] = xml.Value;
            }
        }

        return properties.ToImmutable();
    }
}
