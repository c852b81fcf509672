using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace ReservesModel.Reporting.Word.Templates;

/// <summary>The looks of a template.</summary>
internal sealed class TemplateLook(TemplateSection section, TemplateStyles styles, TemplateNumbering lists, bool hasTheme) : WordLook
{
    private static readonly XNamespace Main = WordXml.Main;

    internal override int Width => section.Width;

    internal override int TableSize => int.TryParse(
        TemplateStyles.Value(styles.Property(Style(WordStyles.TableLabel), "rPr", "sz")), NumberStyles.None, CultureInfo.InvariantCulture, out int size)
            ? Math.Clamp(size, 8, 72)
            : WordStyles.TableSize;

    internal override string? Font => styles.Property(Style(WordStyles.Normal), "rPr", "rFonts") is { } fonts
        && fonts.Attribute(Main + "asciiTheme") is null
        && (string?)fonts.Attribute(Main + "ascii") is { } font
            ? font
            : hasTheme ? null : WordStyles.Font;

    internal override string Style(string style) => styles[style];

    internal override string PointStyle(bool isNumbered) => isNumbered ? lists.NumberStyle : lists.BulletStyle;

    internal override void UseList(XmlWriter xml, int? number) => lists.Use(xml, number);

    internal override void WritePage(XmlWriter xml, XElement? notes)
    {
        XElement page = new(section.Properties);
        if (page.Elements().LastOrDefault(element => element.Name == Main + "headerReference" || element.Name == Main + "footerReference") is { } furniture)
        {
            furniture.AddAfterSelf(notes);
        }
        else
        {
            page.AddFirst(notes);
        }

        page.WriteTo(xml);
    }
}
