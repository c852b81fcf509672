using System.Collections.Immutable;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Binding;

/// <summary>Objects whose keys are ids.</summary>
internal static class Collections
{
    /// <summary>What each member is bound to, in the plan's order; those that are wrong are left out.</summary>
    internal static ImmutableArray<T> Items<T>(this PlanContext context, Value? value, Func<Value, T?> bind)
        where T : class
    {
        if (value is null)
        {
            return [];
        }

        if (value.Node is not ObjectNode { Members: var members })
        {
            context.WrongType(value, "an object", "Write { \"an-id\": { ... } }: ids are keys.");
            return [];
        }

        foreach (Member member in members)
        {
            if (!IsId(member.Key))
            {
                context.Wrong(FaultCodes.IdMalformed, member.KeyPlace, value.Trail.Then(member.Key),
                    $"{Quoted.Quote(member.Key)} cannot be an id", IdHint(member.Key));
            }
        }

        ImmutableArray<T>.Builder items = ImmutableArray.CreateBuilder<T>(members.Length);
        foreach (Member member in members)
        {
            if (bind(value.Part(member)) is { } item)
            {
                items.Add(item);
            }
        }

        return items.DrainToImmutable();
    }

    /// <summary>The ids of a collection of the plan as written, whether or not what they name is bound.</summary>
    internal static IReadOnlyCollection<string> Ids(ObjectNode? root, string collection) =>
        root?[collection]?.Value is ObjectNode node ? node.Keys : [];

    /// <summary>The objects of a collection of the plan as written, by id.</summary>
    internal static IEnumerable<(string Id, ObjectNode Node)> Objects(ObjectNode? owner, string collection)
    {
        if (owner?[collection]?.Value is ObjectNode { Members: var members })
        {
            foreach (Member member in members)
            {
                if (member.Value is ObjectNode node)
                {
                    yield return (member.Key, node);
                }
            }
        }
    }

    internal static string IdHint(string id)
    {
        const string form = "Ids are of the letters a to z, digits and hyphens";
        const int longest = 60;
        string meant = id.Length > longest ? "" : string.Concat(id.ToLowerInvariant()
            .Select(letter => letter is ' ' or '_' or '.' or '/' ? '-' : letter).Where(letter => IsId(letter.ToString()))).Trim('-');
        return meant.Length > 0 ? $"{form}: {Quoted.Quote(meant)}." : $"{form}: \"recurrent-posts\".";
    }

    internal static bool IsId(string id)
    {
        foreach (char letter in id)
        {
            if (!char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter != '-')
            {
                return false;
            }
        }

        return id.Length > 0;
    }
}
