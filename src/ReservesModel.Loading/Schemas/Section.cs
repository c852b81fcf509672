using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ReservesModel.Loading.Schemas;

/// <summary>The keys of one kind of object of a plan, once: binding, patches and the JSON Schema all go by them.</summary>
internal sealed class Section
{
    private readonly Dictionary<string, Key> _byName;

    /// <summary>A section.</summary>
    /// <param name="noun">What one of it is called: reserve.</param>
    /// <param name="keys">Its keys, in the order in which they are usually written; kept, not copied.</param>
    internal Section(string noun, params Key[] keys)
        : this(noun, ImmutableCollectionsMarshal.AsImmutableArray(keys), [])
    {
    }

    private Section(string noun, ImmutableArray<Key> keys, ImmutableArray<SectionKind> kinds) =>
        (Noun, Keys, Kinds, Required, HasCollections, _byName) = (noun, keys, kinds, [.. keys.Where(key => key.IsRequired)],
            keys.Any(key => key.Shape is Shape.Collection), keys.ToDictionary(key => key.Name, StringComparer.Ordinal));

    internal string Noun { get; }

    /// <summary>An action, a reserve, a one-off line.</summary>
    internal string OneOfIt => $"{(Noun[0] is 'a' or 'e' or 'i' ? "an" : "a")} {Noun}";

    internal ImmutableArray<Key> Keys { get; }

    /// <summary>Where an object's kind says which keys it has: the keys of each kind. Empty otherwise.</summary>
    internal ImmutableArray<SectionKind> Kinds { get; }

    /// <summary>Those of its keys that must be there.</summary>
    internal ImmutableArray<Key> Required { get; }

    /// <summary>Whether anything of it is a collection of objects with ids of their own.</summary>
    internal bool HasCollections { get; }

    internal IEnumerable<string> Names => Keys.Select(key => key.Name);

    internal Key? this[string name] => _byName.GetValueOrDefault(name);

    /// <summary>A section whose keys go by its kind; taken together it has the keys of all, and those that all need.</summary>
    internal static Section OfKinds(string noun, params ImmutableArray<SectionKind> kinds)
    {
        ImmutableArray<Key> all = [.. kinds.SelectMany(kind => kind.Section.Keys).DistinctBy(key => key.Name)
            .Select(key => key with { IsRequired = kinds.All(kind => kind.Section[key.Name] is { IsRequired: true }) })];
        return new(noun, all, kinds);
    }

    /// <summary>The section of a kind; the whole where there is no such kind.</summary>
    internal Section OfKind(string? kind)
    {
        foreach (SectionKind known in Kinds)
        {
            if (known.Kind == kind)
            {
                return known.Section;
            }
        }

        return this;
    }

    internal Section Without(params string[] names) =>
        new(Noun, [.. Keys.Where(key => !names.Contains(key.Name))], Kinds);
}
