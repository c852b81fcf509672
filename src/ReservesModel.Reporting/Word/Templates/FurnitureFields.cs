using System.Collections.Frozen;
using System.Text;
using System.Xml.Linq;

namespace ReservesModel.Reporting.Word.Templates;

/// <summary>Fields that fetch something from elsewhere, or run something: what they show stays, as words.</summary>
internal static class FurnitureFields
{
    private static readonly XNamespace Main = WordXml.Main;

    private static readonly FrozenSet<string> Reaching = FrozenSet.ToFrozenSet(
        [
            "INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT", "LINK", "DDE", "DDEAUTO", "DATABASE", "MACROBUTTON", "HYPERLINK", "ADDIN",
            "CONTROL", "HTMLCONTROL", "OCX", "RD", "PRINT",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes them out.</summary>
    /// <returns>Whether there was one.</returns>
    internal static bool Clean(XElement root)
    {
        List<Field> found = [];
        Stack<Field> open = new();
        foreach (XElement element in root.Descendants().ToArray())
        {
            if (element.Name == Main + "fldSimple" && IsReaching((string?)element.Attribute(Main + "instr") ?? ""))
            {
                found.Add(new() { Simple = element });
            }
            else if (element.Name == Main + "fldChar")
            {
                Follow(element, open, found);
            }
            else if (element.Name == Main + "instrText" && open.TryPeek(out Field? field))
            {
                field.Marks.Add(element);
                field.Instruction.Append(element.Value);
            }
        }

        found.AddRange(open);
        Field[] reaching = [.. found.Where(field => field.Simple is not null || IsReaching(field.Instruction.ToString()))];
        foreach (Field field in reaching)
        {
            field.Marks.ForEach(mark => mark.Remove());
            if (field.Simple is not null)
            {
                Furniture.Unwrap(field.Simple);
            }
        }

        return reaching.Length > 0;
    }

    private static void Follow(XElement mark, Stack<Field> open, List<Field> found)
    {
        string kind = (string?)mark.Attribute(Main + "fldCharType") ?? "";
        if (kind == "begin")
        {
            open.Push(new());
        }

        if (open.TryPeek(out Field? field))
        {
            field.Marks.Add(mark);
            if (kind == "end")
            {
                found.Add(open.Pop());
            }
        }
    }

    private static bool IsReaching(string instruction) =>
        Reaching.Contains(instruction.Split([' ', '\t', '\r', '\n', '"', '\u00A0', '\\'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "");

    private sealed class Field
    {
        internal List<XElement> Marks { get; } = [];

        internal StringBuilder Instruction { get; } = new();

        internal XElement? Simple { get; init; }
    }
}
