using System.Text;
using Newtonsoft.Json;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Writing;

/// <summary>A tree as a plan file, laid out as a person would: on one line what fits there.</summary>
internal static class JsonPage
{
    private const int Width = 120;

    internal static string Print(ObjectNode root)
    {
        StringBuilder page = new();
        Branch(root, page, "");
        return page.Append('\n').ToString();
    }

    /// <summary>A value on one line.</summary>
    internal static string Value(Node node)
    {
        StringBuilder line = new();
        Flat(node, line);
        return line.ToString();
    }

    private static void Branch(ObjectNode node, StringBuilder page, string indent)
    {
        string deeper = indent + "  ", start = "{\n";
        foreach (Member member in node.Members)
        {
            string name = Text(member.Key) + ": ";
            page.Append(start).Append(deeper).Append(name);
            start = ",\n";
            if (member.Value is ObjectNode { Members.IsEmpty: false } branch && !Fits(branch, Width - deeper.Length - name.Length))
            {
                Branch(branch, page, deeper);
            }
            else
            {
                Flat(member.Value, page);
            }
        }

        page.Append('\n').Append(indent).Append('}');
    }

    private static bool Fits(ObjectNode node, int room)
    {
        if (node.Size * 4 > room)
        {
            return false; // not worth writing out to see
        }

        StringBuilder flat = new();
        Flat(node, flat);
        return flat.Length <= room;
    }

    private static void Flat(Node node, StringBuilder line)
    {
        switch (node)
        {
            case ObjectNode { Members.IsEmpty: false } branch:
                string start = "{ ";
                foreach (Member member in branch.Members)
                {
                    line.Append(start).Append(Text(member.Key)).Append(": ");
                    Flat(member.Value, line);
                    start = ", ";
                }

                line.Append(" }");
                break;
            case ListNode list:
                string next = "[";
                foreach (Node item in list.Items)
                {
                    line.Append(next);
                    Flat(item, line);
                    next = ", ";
                }

                line.Append(list.Items.IsEmpty ? "[]" : "]");
                break;
            default:
                line.Append(node switch
                {
                    ObjectNode => "{}",
                    NullNode => "null",
                    TextNode text => Text(text.Text),
                    _ => node.Written,
                });
                break;
        }
    }

    private static string Text(string text) => JsonConvert.ToString(text);
}
