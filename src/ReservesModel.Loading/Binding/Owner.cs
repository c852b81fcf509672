using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Binding;

/// <summary>What a value belongs to, as a message names it: reserve "council", line "posts/manager", the plan.</summary>
internal static class Owner
{
    /// <summary>The innermost thing with an id that these keys lead to or into.</summary>
    internal static string Of(Trail trail)
    {
        IReadOnlyList<string> keys = trail.Keys();
        (string name, string id) = ("the plan", "");
        Section? section = Sections.Plan;
        for (int at = 0; at + 1 < keys.Count; at += 2)
        {
            if (section?[keys[at]]?.Shape is not Shape.Collection(var items))
            {
                break;
            }

            id = id.Length == 0 ? keys[at + 1] : $"{id}/{keys[at + 1]}";
            (name, section) = ($"{items.Noun} {Quoted.Quote(id)}", items);
        }

        return name;
    }

    /// <summary>The same, or for an object within it, what that is.</summary>
    internal static string Name(Trail trail, string noun)
    {
        string owner = Of(trail);
        return trail.Up is null || Sections.Plan[trail.Key]?.Shape is not Shape.Object ? owner : $"the {noun}";
    }
}
