using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Binding.Texts;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Patching;

/// <summary>A JSON Merge Patch (RFC 7396) on the tree of a plan: a value replaces or adds, null removes. A value keeps the place
/// where it is written, be that the plan or the patch.</summary>
internal sealed class MergePatch(Spelling spelling)
{
    private readonly List<Fault> _faults = [];

    /// <summary>What the patch removes that is not there, or could not be.</summary>
    internal IReadOnlyList<Fault> Faults => _faults;

    /// <summary>The plan with the patch made.</summary>
    internal ObjectNode Apply(ObjectNode plan, ObjectNode patch, Section section) =>
        Merge(plan, patch, new Shape.Object(section), null);

    private ObjectNode Merge(Node? target, ObjectNode patch, Shape? shape, Section? owner)
    {
        ObjectNode start = target as ObjectNode ?? patch.With([]);
        Dictionary<string, int> positions = new(StringComparer.Ordinal);
        List<Member?> members = [];
        foreach (Member member in start.Members)
        {
            positions.Add(member.Key, members.Count);
            members.Add(member);
        }

        foreach (Member change in patch.Members)
        {
            Member? present = positions.TryGetValue(change.Key, out int at) ? members[at] : null;
            Member? changed = Changed(present, change, start, shape, owner);
            if (present is not null)
            {
                members[at] = changed;
            }
            else if (changed is not null)
            {
                members.Add(changed);
            }
        }

        return start.With([.. members.OfType<Member>()]);
    }

    private Member? Changed(Member? present, Member change, ObjectNode start, Shape? shape, Section? owner)
    {
        switch (change.Value)
        {
            case NullNode:
                if (present is null)
                {
                    CheckRemoval(change, start, shape, owner);
                }

                return null;
            case ObjectNode patch:
                ObjectNode merged = Merge(present?.Value, patch, Inner(shape, change.Key), (shape as Shape.Object)?.Section);
                return new(change.Key, present?.Value is ObjectNode ? present.KeyPlace : change.KeyPlace, merged);
            default:
                return change;
        }
    }

    private static Shape? Inner(Shape? shape, string key) => shape switch
    {
        Shape.Object(var section) => section[key]?.Shape switch
        {
            Shape.Years(var ends) => new Shape.Object(ends),
            var inner => inner,
        },
        Shape.Collection(var section) => new Shape.Object(section),
        _ => null,
    };

    // A setting that is not set may be removed; an id that is not there, or a key that there is not, is a slip of the keyboard.
    private void CheckRemoval(Member removal, ObjectNode start, Shape? shape, Section? owner)
    {
        switch (shape)
        {
            case Shape.Collection(var section):
                _faults.Add(new(FaultCodes.UnknownId, removal.KeyPlace,
                    $"there is no {section.Noun} {Quoted.Quote(removal.Key)} to remove",
                    spelling.Hint(removal.Key, $"{section.Noun}s here", start.Keys)));
                break;
            case Shape.Object(var section) when section[removal.Key] is null:
                Unknown(removal, section);
                break;
            case Shape.Assumed when owner is not null && owner[removal.Key] is null:
                Unknown(removal, owner);
                break;
            case Shape.ByYear or Shape.Phasing when !IsTime(removal.Key):
                _faults.Add(new(FaultCodes.YearMalformed, removal.KeyPlace,
                    $"{Quoted.Quote(removal.Key)} is not a year that could be removed",
                    spelling.Hint(removal.Key, "years here", start.Keys)));
                break;
        }
    }

    private void Unknown(Member removal, Section section) => _faults.Add(new(
        FaultCodes.UnknownKey, removal.KeyPlace,
        $"{Quoted.Quote(removal.Key)} is not a key of {section.OneOfIt}, and cannot be removed",
        spelling.Hint(removal.Key, "keys", [.. section.Names])));

    // Whichever month years start in: that is known only once the patch is made.
    private static bool IsTime(string key)
    {
        const int january = 1, april = 4;
        return YearText.Parse(key, april).Slip is null || YearText.Parse(key, january).Slip is null
            || DateText.Month(key).Slip is null;
    }
}
