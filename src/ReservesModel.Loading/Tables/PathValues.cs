using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;
using ReservesModel.Loading.Writing;

namespace ReservesModel.Loading.Tables;

/// <summary>Values beside paths: as in a column where their form has one, and otherwise as JSON.</summary>
internal static class PathValues
{
    /// <summary>What stands for the null of a patch.</summary>
    internal const string Remove = "(remove)";

    /// <summary>The value of a cell; null where a fault is noted instead.</summary>
    internal static Node? Node(RawCell cell, Shape? shape, CellNodes nodes, TableNotes notes)
    {
        string text = TimeWords.Tidy(cell.Text);
        if (cell.Kind == RawKind.Text && text.Equals(Remove, StringComparison.OrdinalIgnoreCase))
        {
            return new NullNode(cell.Place);
        }

        if (cell.Kind == RawKind.Text && text is ['{' or '[' or '"', ..])
        {
            return Json(cell, text, notes);
        }

        return nodes.Of(shape ?? new Shape.Text(), cell, TableLayouts.Value);
    }

    /// <summary>The cell of a value.</summary>
    internal static TableCell Cell(Node node, Shape? shape)
    {
        if (node is NullNode)
        {
            return TableCell.OfText(Remove);
        }

        TableCell? cell = shape is null ? null : ValueCells.Of(shape, node);
        bool isTaken = cell is { Kind: TableCellKind.Text, Text: var text }
            && (text.TrimStart() is ['{' or '[' or '"', ..] || text.Trim().Equals(Remove, StringComparison.OrdinalIgnoreCase) || text != TimeWords.Tidy(text));
        return cell is null || isTaken ? TableCell.OfText(JsonPage.Value(node)) : cell;
    }

    private static Node? Json(RawCell cell, string text, TableNotes notes)
    {
        try
        {
            using JsonTextReader reader = new(new StringReader(text)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal, MaxDepth = 64 };
            JToken token = JToken.ReadFrom(reader);
            return Of(token, cell.Place);
        }
        catch (JsonException)
        {
            notes.Wrong(FaultCodes.Syntax, cell.Place, $"{Quoted.Quote(text)} begins like JSON and is not", "Write the value plainly; text that begins with { [ or \" as JSON has it.");
            return null;
        }
    }

    private static Node Of(JToken token, Place place) => token switch
    {
        JObject members => new ObjectNode([.. members.Properties().Select(member => new Member(member.Name, place, Of(member.Value, place)))], place, place),
        JArray items => new ListNode([.. items.Select(item => Of(item, place))], place),
        JValue { Type: JTokenType.Null } => new NullNode(place),
        JValue { Type: JTokenType.Boolean, Value: bool flag } => new FlagNode(flag, place),
        JValue { Type: JTokenType.Integer or JTokenType.Float } => new NumberNode(token.ToString(Formatting.None), place),
        _ => new TextNode(token.Value<string>() ?? "", place),
    };
}
