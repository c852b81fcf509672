using System.Globalization;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Patching;

/// <summary>Whether two trees say the same: objects whatever the order of their keys, numbers whatever their noughts.</summary>
internal static class TreeEquality
{
    internal static bool AreSame(Node? left, Node? right) => ReferenceEquals(left, right) || (left, right) switch
    {
        (TextNode one, TextNode other) => one.Text == other.Text,
        (NumberNode one, NumberNode other) => one.Raw == other.Raw || (Value(one) is { } value && value == Value(other)),
        (FlagNode one, FlagNode other) => one.IsTrue == other.IsTrue,
        (NullNode, NullNode) => true,
        (ListNode one, ListNode other) => one.Items.Length == other.Items.Length
            && one.Items.Zip(other.Items).All(pair => AreSame(pair.First, pair.Second)),
        (ObjectNode one, ObjectNode other) => one.Members.Length == other.Members.Length
            && one.Members.All(member => AreSame(member.Value, other[member.Key]?.Value)),
        _ => false,
    };

    // 250000.0 and 250000 are the same; a number too long for a decimal is compared as written.
    private static decimal? Value(NumberNode number)
    {
        const int longest = 28;
        const NumberStyles plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return number.Raw.Length <= longest && decimal.TryParse(number.Raw, plain, CultureInfo.InvariantCulture, out decimal value)
            ? value
            : null;
    }
}
