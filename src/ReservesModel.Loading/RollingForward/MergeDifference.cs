using System.Collections.Immutable;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Patching;

namespace ReservesModel.Loading.RollingForward;

/// <summary>The merge patch (RFC 7396) that makes one plan of another.</summary>
internal static class MergeDifference
{
    internal static ObjectNode Between(ObjectNode before, ObjectNode after)
    {
        ImmutableArray<Member>.Builder patch = ImmutableArray.CreateBuilder<Member>();
        foreach (Member member in before.Members)
        {
            if (after[member.Key] is not { } now)
            {
                patch.Add(member with { Value = new NullNode(before.Place) });
            }
            else if (!TreeEquality.AreSame(member.Value, now.Value))
            {
                patch.Add(member.Value is ObjectNode from && now.Value is ObjectNode to ? now with { Value = Between(from, to) } : now);
            }
        }

        patch.AddRange(after.Members.Where(member => before[member.Key] is null));
        return after.With(patch.ToImmutable());
    }
}
