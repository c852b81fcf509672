using System.Collections.Immutable;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Binding;

/// <summary>Every value of a plan that is said to be assumed, in the order of the plan.</summary>
internal static class Assumptions
{
    internal static ImmutableArray<Assumption> Of(ObjectNode root)
    {
        ImmutableArray<Assumption>.Builder found = ImmutableArray.CreateBuilder<Assumption>();
        AddOf(root, Sections.Plan, Trail.Plan, "", found);
        return found.DrainToImmutable();
    }

    private static void AddOf(
        ObjectNode node, Section section, Trail trail, string ownerTitle, ImmutableArray<Assumption>.Builder found)
    {
        string title = node["title"]?.Value is TextNode { Text: var text } ? text : ownerTitle;
        ObjectNode? reasons = section[AssumedReasons.Key] is null ? null : node[AssumedReasons.Key]?.Value as ObjectNode;
        if (reasons is null && !section.HasCollections)
        {
            return;
        }

        foreach (Member member in node.Members)
        {
            if (member.Key != AssumedReasons.Key && reasons?[member.Key]?.Value is TextNode { Text: var reason })
            {
                found.Add(new(title, trail.ToString(), member.Key, member.Value.Written, reason, member.Value.Place));
            }

            if (section[member.Key]?.Shape is Shape.Collection(var items) && member.Value is ObjectNode { Members: var parts })
            {
                Trail within = trail.Then(member.Key);
                foreach (Member part in parts)
                {
                    if (part.Value is ObjectNode inner)
                    {
                        AddOf(inner, items, within.Then(part.Key), title, found);
                    }
                }
            }
        }
    }
}
