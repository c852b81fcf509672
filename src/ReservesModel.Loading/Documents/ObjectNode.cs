using System.Collections.Immutable;
using ReservesModel.Domain.Faults;

namespace ReservesModel.Loading.Documents;

/// <summary>A key of an object and its value.</summary>
internal sealed record Member(string Key, Place KeyPlace, Node Value);

/// <summary>An object, its members in the order of the file, each key once.</summary>
internal sealed class ObjectNode : Node
{
    /// <summary>So many members are looked through for a key; more are looked up.</summary>
    internal const int FewMembers = 12;

    private readonly Dictionary<string, Member>? _byKey; // where there are many, so that a large plan stays quick
    private string[]? _keys;

    internal ObjectNode(ImmutableArray<Member> members, Place place, Place end)
        : base(place)
    {
        (Members, End) = (members, end);
        _byKey = members.Length > FewMembers ? members.ToDictionary(member => member.Key, StringComparer.Ordinal) : null;
    }

    internal ImmutableArray<Member> Members { get; }

    /// <summary>Where its closing bracket stands.</summary>
    internal Place End { get; }

    internal override int Size
    {
        get
        {
            int size = 1;
            foreach (Member member in Members)
            {
                size += member.Value.Size;
            }

            return size;
        }
    }

    internal override string Kind => "an object";

    internal IReadOnlyCollection<string> Keys => _keys ??= [.. Members.Select(member => member.Key)];

    internal Member? this[string key]
    {
        get
        {
            if (_byKey is not null)
            {
                return _byKey.GetValueOrDefault(key);
            }

            foreach (Member member in Members)
            {
                if (member.Key == key)
                {
                    return member;
                }
            }

            return null;
        }
    }

    internal ObjectNode With(ImmutableArray<Member> members) => new(members, Place, End);

    internal ObjectNode Without(params ReadOnlySpan<string> keys)
    {
        ImmutableArray<Member>.Builder kept = ImmutableArray.CreateBuilder<Member>(Members.Length);
        foreach (Member member in Members)
        {
            if (!keys.Contains(member.Key))
            {
                kept.Add(member);
            }
        }

        return With(kept.DrainToImmutable());
    }

    /// <summary>Whether a place lies between its brackets in the file; in a workbook, whether any of it was read there.</summary>
    internal bool Holds(Place place) => Place.Sheet is not null || place.Sheet is not null
        ? Members.Any(member => member.KeyPlace == place || member.Value.Place == place
            || (member.Value is ObjectNode inner && inner.Holds(place)))
        : place.File == Place.File
            && (place.Line, place.Column).CompareTo((Place.Line, Place.Column)) >= 0
            && (place.Line, place.Column).CompareTo((End.Line, End.Column)) <= 0;
}
