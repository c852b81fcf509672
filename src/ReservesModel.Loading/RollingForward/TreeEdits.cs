using ReservesModel.Domain.Amounts;
using ReservesModel.Loading.Binding;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.RollingForward;

/// <summary>Changes of a tree. What is written anew has the place of the object that it stands in.</summary>
internal static class TreeEdits
{
    /// <summary>A text of that object.</summary>
    internal static TextNode Says(this ObjectNode node, string text) => new(text, node.Place);

    /// <summary>An amount as a plan writes it.</summary>
    internal static TextNode Says(this ObjectNode node, Money sum) =>
        node.Says(sum < Money.Nil ? $"-{Quoted.Pounds(-sum)}" : Quoted.Pounds(sum));

    /// <summary>The object with a value put in, or in place of the one that is there.</summary>
    internal static ObjectNode With(this ObjectNode node, string key, Node value) => node[key] is null
        ? node.With(node.Members.Add(new(key, node.Place, value)))
        : node.With([.. node.Members.Select(member => member.Key == key ? member with { Value = value } : member)]);

    /// <summary>The object without a value, nor a reason why it is assumed.</summary>
    internal static ObjectNode Dropping(this ObjectNode node, string key) => node.Without(key).Assuming(key, null);

    /// <summary>The object with a reason why a value of it is assumed; with null it is not.</summary>
    internal static ObjectNode Assuming(this ObjectNode node, string key, string? reason)
    {
        ObjectNode reasons = node[AssumedReasons.Key]?.Value as ObjectNode ?? node.With([]);
        reasons = reason is null ? reasons.Without(key) : reasons.With(key, node.Says(reason));
        return reasons.Members.IsEmpty ? node.Without(AssumedReasons.Key) : node.With(AssumedReasons.Key, reasons);
    }

    /// <summary>The object with each of the objects in a collection of it changed, or with null taken out.</summary>
    internal static ObjectNode Each(this ObjectNode node, string key, Func<string, ObjectNode, ObjectNode?> change)
    {
        if (node[key]?.Value is not ObjectNode items)
        {
            return node;
        }

        ObjectNode changed = items.With(
        [
            .. items.Members.Select(item => item.Value is ObjectNode of
                    ? change(item.Key, of) is { } now ? item with { Value = now } : null
                    : item)
                .OfType<Member>(),
        ]);
        return changed.Members.IsEmpty && !items.Members.IsEmpty ? node.Dropping(key) : node.With(key, changed);
    }

    /// <summary>The objects of a collection, by id.</summary>
    internal static IEnumerable<(string Id, ObjectNode Node)> Items(this ObjectNode node, string key) =>
        node[key]?.Value is ObjectNode items
            ? items.Members.Where(item => item.Value is ObjectNode).Select(item => (item.Key, (ObjectNode)item.Value))
            : [];
}
