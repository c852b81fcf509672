using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

namespace ReservesModel.Spreadsheets.Reading;

/// <summary>The looks of cells.</summary>
internal static class StyleReader
{
    private const int MostStyles = 100_000;

    internal static ImmutableArray<ReadStyle> Read(BookArchive archive, string part)
    {
        List<decimal> fonts = [];
        List<bool> fills = [];
        List<ReadStyle> styles = [];
        string list = "";
        using XmlReader? xml = archive.Open(part);
        while (xml?.Read() == true)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            BookArchive.Require(fonts.Count < MostStyles && fills.Count < MostStyles && styles.Count < MostStyles, "styles");
            list = xml.LocalName is "fonts" or "fills" or "cellXfs" or "cellStyleXfs" or "dxfs" or "cellStyles" ? xml.LocalName : list;
            switch (list, xml.LocalName)
            {
                case ("fonts", "font"):
                    fonts.Add(0);
                    break;
                case ("fonts", "sz") when fonts.Count > 0:
                    fonts[^1] = decimal.TryParse(xml.GetAttribute("val"), NumberStyles.Number, CultureInfo.InvariantCulture, out decimal size) ? size : 0;
                    break;
                case ("fills", "fill"):
                    fills.Add(false);
                    break;
                case ("fills", "patternFill") when fills.Count > 0:
                    fills[^1] = xml.GetAttribute("patternType") is not (null or "none" or "gray125");
                    break;
                case ("cellXfs", "xf"):
                    styles.Add(new(false, At(fills, xml.Whole("fillId")), At(fonts, xml.Whole("fontId"))));
                    break;
                case ("cellXfs", "protection") when styles.Count > 0:
                    styles[^1] = styles[^1] with { IsUnlocked = xml.GetAttribute("locked") is "0" or "false" };
                    break;
            }
        }

        return [.. styles];
    }

    private static T? At<T>(List<T> list, int? at) => at is { } number && number >= 0 && number < list.Count ? list[number] : default;
}
