using System.Collections.Frozen;
using System.Xml.Linq;

namespace ReservesModel.Reporting.Word.Templates;

/// <summary>The settings of a template that its pages need. Its protection, its mail merge, its own template and its macros' are not
/// among them.</summary>
internal static class TemplateSettings
{
    private static readonly XNamespace Main = WordXml.Main;

    private static readonly FrozenSet<string> Kept =
    [
        "mirrorMargins", "alignBordersAndEdges", "bordersDoNotSurroundHeader", "bordersDoNotSurroundFooter", "gutterAtTop", "defaultTabStop",
        "autoHyphenation", "evenAndOddHeaders", "characterSpacingControl", "compat", "themeFontLang", "clrSchemeMapping",
        "decimalSymbol", "listSeparator",
    ];

    /// <summary>The part; ours where the template has none.</summary>
    internal static XElement Of(XElement? theirs)
    {
        if (theirs is null || theirs.Name != Main + "settings")
        {
            return XElement.Parse(WordStyles.Settings);
        }

        theirs.Elements().Where(element => element.Name.Namespace != Main || !Kept.Contains(element.Name.LocalName)).Remove();
        return theirs;
    }
}
