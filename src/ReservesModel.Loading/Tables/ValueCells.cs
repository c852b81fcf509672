using System.Globalization;
using ReservesModel.Loading.Binding.Texts;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Tables;

/// <summary>Values of a plan as cells. Null where a value has no cell that it could be read back from; it is then written as JSON
/// beside its path.</summary>
internal static class ValueCells
{
    internal static TableCell? Of(Shape shape, Node node) => shape switch
    {
        Shape.ByYear(var of) when node is not ObjectNode => Of(of, node),
        Shape.Amount => Amount(node),
        Shape.Date => node is TextNode { Text: var date } && DateText.Parse(date) is { Slip: null, Value: var day } ? TableCell.OfDate(day) : null,
        Shape.WholeNumber or Shape.Number => node is NumberNode { Raw: var raw } && Decimal(raw) is { } number ? TableCell.OfNumber(TableCellKind.Number, number) : null,
        Shape.Rate => Rate(node),
        Shape.Share or Shape.ShareOrAmount => ShareOrAmount(node),
        Shape.Minimum => Minimum(node),
        Shape.Years => YearSpan.Words(node) is { } years ? TableCell.OfText(years) : null,
        Shape.Names => Names(node),
        Shape.Text => node is TextNode { Text: { } words } && !string.IsNullOrWhiteSpace(words) ? TableCell.OfText(words) : null,
        Shape.OneOf or Shape.Year => node is TextNode { Text: var word } ? TableCell.OfText(word) : null,
        _ => null,
    };

    private static TableCell? Amount(Node node) =>
        node is TextNode or NumberNode && AmountText.Parse(node.Written, mayBeNegative: true) is { Slip: null, Value: var amount }
            ? TableCell.OfNumber(TableCellKind.Money, amount.Pounds)
            : null;

    // A bare number above 1 is a slip of the keyboard in a plan; 150% is said as text.
    private static TableCell? Rate(Node node)
    {
        bool isRate = node is TextNode or NumberNode;
        if (!isRate || RateText.Parse(node.Written, mayBeNegative: true) is not { Slip: null, Value: var rate })
        {
            return null;
        }

        return rate <= 1 && TableCell.OfNumber(TableCellKind.Percent, rate) is { } percent ? percent : TableCell.OfText(node.Written);
    }

    private static TableCell? ShareOrAmount(Node node) => node switch
    {
        NumberNode { Raw: var raw } => Decimal(raw) is { } share ? TableCell.OfNumber(TableCellKind.Number, share) : null,
        TextNode { Text: var text } when ShareText.IsShare(text) || ShareText.IsDecimalShare(text) => TableCell.OfText(text),
        TextNode { Text: var text } when AmountText.Parse(text, mayBeNegative: false) is { Slip: null, Value.Pounds: > 1 and var pounds } =>
            TableCell.OfNumber(TableCellKind.Money, pounds),
        TextNode { Text: var text } => TableCell.OfText(text),
        _ => null,
    };

    private static TableCell? Minimum(Node node) => node switch
    {
        TextNode { Text: var text } when text.EndsWith('%') => TableCell.OfText(text),
        TextNode or NumberNode => Amount(node),
        ListNode { Items: [_, _, ..] items } when items.All(item => item is TextNode or NumberNode) =>
            TableCell.OfText(string.Join("; ", items.Select(item => item.Written))),
        _ => null,
    };

    private static TableCell? Names(Node node) => node is ListNode { Items: [_, ..] items } && items.All(item => item is TextNode { Text: var name } && IsPlain(name))
        ? TableCell.OfText(string.Join(", ", items.Select(item => item.Written)))
        : null;

    private static bool IsPlain(string name) => name.Length > 0 && name == TimeWords.Tidy(name) && !name.AsSpan().ContainsAny(",;\n");

    private static decimal? Decimal(string raw) =>
        decimal.TryParse(raw, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) ? value : null;
}
