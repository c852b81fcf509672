using System.Collections.Frozen;
using System.Xml.Linq;
using ReservesModel.Spreadsheets;

namespace ReservesModel.Reporting.Word.Templates;

/// <summary>Takes out of a header or a footer what leads elsewhere, and what belongs to a text that is not there: links stay as their
/// words, pictures and objects that are not in the file go.</summary>
internal static class Furniture
{
    private static readonly XNamespace Main = WordXml.Main;
    private static readonly XNamespace Relations = PackageWriter.Relationships;
    private static readonly XNamespace Office = "urn:schemas-microsoft-com:office:office";

    // What a picture or an object lies in, from the inside out.
    private static readonly FrozenSet<string> Holders = ["drawing", "pict", "object", "AlternateContent"];

    private static readonly FrozenSet<string> OfText =
    [
        "footnoteReference", "endnoteReference", "commentReference", "commentRangeStart", "commentRangeEnd", "annotationRef",
        "control", "subDoc", "altChunk", "object",
    ];

    /// <summary>Cleans it.</summary>
    /// <param name="root">The header or footer.</param>
    /// <param name="kept">The relations that go along.</param>
    /// <returns>Whether something led elsewhere.</returns>
    internal static bool Clean(XElement root, HashSet<string> kept)
    {
        bool leftLinks = FurnitureFields.Clean(root);
        foreach (XElement element in root.Descendants().ToArray())
        {
            if (element.Name.Namespace == Main && OfText.Contains(element.Name.LocalName))
            {
                element.Remove();
            }
            else if (element.Name == Main + "placeholder" || IsBoundElsewhere(element))
            {
                element.Remove();
            }
            else
            {
                leftLinks |= RemoveAddresses(element);
                RemoveLost(element, kept);
            }
        }

        return leftLinks;
    }

    /// <summary>Puts what an element holds into its place: the nodes themselves, not copies, since others of them are still looked at.</summary>
    internal static void Unwrap(XElement element)
    {
        XNode[] nodes = [.. element.Nodes()];
        element.RemoveNodes();
        element.ReplaceWith(nodes);
    }

    // A control shows a property of the file, of which ours has a title and no other.
    private static bool IsBoundElsewhere(XElement element) =>
        element.Name == Main + "dataBinding" && ((string?)element.Attribute(Main + "xpath"))?.Contains("title", StringComparison.Ordinal) != true;

    private static bool IsExtension(XElement element) =>
        element.Name.LocalName == "ext" && element.Parent?.Name.LocalName == "extLst";

    private static bool RemoveAddresses(XElement element)
    {
        XAttribute[] addresses =
        [
            .. element.Attributes().Where(attribute =>
                (attribute.Name == "href" && !attribute.Value.StartsWith('#')) || attribute.Name == "src" || attribute.Name == Office + "href"),
        ];
        foreach (XAttribute address in addresses)
        {
            address.Remove();
        }

        return addresses.Length > 0;
    }

    private static void RemoveLost(XElement element, HashSet<string> kept)
    {
        XAttribute[] lost =
        [
            .. element.Attributes().Where(attribute =>
                (attribute.Name.Namespace == Relations || attribute.Name == Office + "relid") && !kept.Contains(attribute.Value)),
        ];
        if (lost.Length == 0 || element.Parent is null)
        {
            return;
        }

        switch (element.Name.LocalName)
        {
            case "hyperlink":
                Unwrap(element);
                break;
            case "hlinkClick" or "hlinkHover" or "hlinkMouseOver":
                element.Remove();
                break;
            case var _ when element.Ancestors().FirstOrDefault(IsExtension) is { } extension:
                extension.Remove(); // a refinement that programs may leave out
                break;
            case var _ when element.Attributes().Any(attribute => attribute.Name.Namespace == Relations && kept.Contains(attribute.Value)):
                foreach (XAttribute attribute in lost)
                {
                    attribute.Remove(); // it is in the file too
                }

                break;
            default:
                (element.AncestorsAndSelf().LastOrDefault(holder => Holders.Contains(holder.Name.LocalName) && holder.Parent is not null) ?? element).Remove();
                break;
        }
    }
}
