using System.Collections.Immutable;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Tables;

/// <summary>An object of the plan while the tables are read: its keys come from many cells, in any order.</summary>
internal sealed class Branch(Place place)
{
    private readonly List<string> _keys = [];
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>Where it begins.</summary>
    internal Place Place { get; } = place;

    /// <summary>Whether a key stands there.</summary>
    internal bool Has(string key) => _entries.ContainsKey(key);

    /// <summary>The object of a key; made where there is none, and null where another value stands there.</summary>
    internal Branch? Inner(string key, Place place)
    {
        if (!_entries.TryGetValue(key, out Entry? entry))
        {
            entry = new(place, new Branch(place), null);
            _keys.Add(key);
            _entries.Add(key, entry);
        }

        return entry.Branch;
    }

    /// <summary>The object of a key where there is one.</summary>
    internal Branch? Find(string key) => _entries.GetValueOrDefault(key)?.Branch;

    /// <summary>Adds a value; where its key stands already, gives the place of that.</summary>
    internal Place? Add(string key, Place keyPlace, Node value)
    {
        if (_entries.TryGetValue(key, out Entry? there))
        {
            return there.KeyPlace;
        }

        _keys.Add(key);
        _entries.Add(key, new(keyPlace, null, value));
        return null;
    }

    /// <summary>The same by the keys that lead to it.</summary>
    internal Place? Add(ReadOnlySpan<string> keys, Place keyPlace, Node value)
    {
        Branch branch = this;
        foreach (string key in keys[..^1])
        {
            if (branch.Inner(key, keyPlace) is not { } inner)
            {
                return branch._entries[key].KeyPlace;
            }

            branch = inner;
        }

        return branch.Add(keys[^1], keyPlace, value);
    }

    internal ObjectNode Node() => new([.. _keys.Select(Member)], Place, Place);

    private Member Member(string key)
    {
        Entry entry = _entries[key];
        return new(key, entry.KeyPlace, entry.Value ?? entry.Branch!.Node());
    }

    private sealed record Entry(Place KeyPlace, Branch? Branch, Node? Value);
}
