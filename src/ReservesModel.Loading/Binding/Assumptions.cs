using System.Collections.Immutable;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Binding;

/// <summary>Every value of a plan that is said to be assumed, in the order of the plan.</summary>
internal static class Assumptions
{
    internal static ImmutableArray<Assumption> Of(ObjectNode root) => [.. In(root, Sections.Plan, Trail.Plan, "")];

    private static IEnumerable<Assumption> In(ObjectNode node, Section section, Trail trail, string ownerTitle)
    {
        string title = node["title"]?.Value is TextNode { Text: var text } ? text : ownerTitle;
        ObjectNode? reasons = section[AssumedReasons.Key] is null ? null : node[AssumedReasons.Key]?.Value as ObjectNode;
        foreach (Member member in node.Members)
        {
            if (member.Key != AssumedReasons.Key && reasons?[member.Key]?.Value is TextNode { Text: var reason })
            {
                yield return new(title, trail.ToString(), member.Key, member.Value.Written, reason, member.Value.Place);
            }

            if (section[member.Key]?.Shape is Shape.Collection(var items) && member.Value is ObjectNode { Members: var parts })
            {
                foreach (Assumption inner in parts.Where(part => part.Value is ObjectNode).SelectMany(part =>
                    In((ObjectNode)part.Value, items, trail.Then(member.Key).Then(part.Key), title)))
                {
                    yield return inner;
                }
            }
        }
    }
}
