using System.Xml.Linq;

namespace ReservesModel.Reporting.Word.Templates;

/// <summary>The lines that a template has between its text and its endnotes. The notes themselves are of a text that is not there.</summary>
internal static class TemplateNotes
{
    private static readonly XNamespace Main = WordXml.Main;

    /// <summary>The part without its notes; null where it is none.</summary>
    internal static XElement? Of(XElement? theirs)
    {
        if (theirs is null || theirs.Name != Main + "endnotes")
        {
            return null;
        }

        // One of each kind, each under a number of its own.
        HashSet<string> kinds = [];
        HashSet<int> ids = [];
        theirs.Nodes().Where(node => node is not XElement element
            || element.Name != Main + "endnote"
            || !WordNotes.IsLine(element)
            || WordNotes.Id(element) is not { } id
            || !kinds.Add(WordNotes.Kind(element))
            || !ids.Add(id)).ToList().ForEach(node => node.Remove());
        Furniture.Clean(theirs, []);
        return theirs;
    }
}
