using System.Collections.Immutable;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Importing;

/// <summary>Puts what one tree holds into another.</summary>
internal static class Grafting
{
    /// <summary>The first tree with what the second adds; where both have a value of one key, the first's stays.</summary>
    internal static ObjectNode Of(ObjectNode tree, ObjectNode added)
    {
        ImmutableArray<Member>.Builder members = ImmutableArray.CreateBuilder<Member>(tree.Members.Length + added.Members.Length);
        foreach (Member member in tree.Members)
        {
            members.Add(member.Value is ObjectNode inner && added[member.Key]?.Value is ObjectNode more ? member with { Value = Of(inner, more) } : member);
        }

        members.AddRange(added.Members.Where(member => tree[member.Key] is null));
        return tree.With(members.ToImmutable());
    }
}
