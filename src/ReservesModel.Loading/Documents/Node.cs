using System.Collections.Immutable;
using ReservesModel.Domain.Faults;

namespace ReservesModel.Loading.Documents;

/// <summary>A value of a file as it was read, with its place. A patch makes new objects around the same values, so that a
/// changed value keeps its own place.</summary>
internal abstract class Node(Place place)
{
    internal Place Place { get; } = place;

    /// <summary>The value as the file writes it; empty for a value with parts.</summary>
    internal virtual string Written => "";

    /// <summary>How many values it is made of, itself included.</summary>
    internal virtual int Size => 1;

    /// <summary>What kind of value it is, as a message says it.</summary>
    internal abstract string Kind { get; }
}

internal sealed class TextNode(string text, Place place) : Node(place)
{
    internal string Text { get; } = text;

    internal override string Written => Text;

    internal override string Kind => "text";
}

/// <summary>A number, kept as its digits: what it means is for the key that it stands at.</summary>
internal sealed class NumberNode(string raw, Place place) : Node(place)
{
    internal string Raw { get; } = raw;

    internal override string Written => Raw;

    internal override string Kind => "a number";
}

internal sealed class FlagNode(bool isTrue, Place place) : Node(place)
{
    internal bool IsTrue { get; } = isTrue;

    internal override string Written => IsTrue ? "true" : "false";

    internal override string Kind => Written;
}

internal sealed class NullNode(Place place) : Node(place)
{
    internal override string Kind => "null";
}

internal sealed class ListNode(ImmutableArray<Node> items, Place place) : Node(place)
{
    internal ImmutableArray<Node> Items { get; } = items;

    internal override int Size => 1 + Items.Sum(item => item.Size);

    internal override string Kind => "a list";
}
