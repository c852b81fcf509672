using System.Collections.Immutable;
using Newtonsoft.Json;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Reading;

/// <summary>Makes the tree of a text that the scanner has passed: the values are Newtonsoft's, the places the scanner's, word by
/// word side by side. Numbers keep their digits and are worked out by neither.</summary>
internal sealed class TreeBuilder(string file, JsonScanner scanner, JsonTextReader reader)
{
    private readonly ImmutableArray<Fault>.Builder _duplicates = ImmutableArray.CreateBuilder<Fault>();
    private Token _token;

    internal Node Build()
    {
        Advance();
        return Value();
    }

    /// <summary>The keys that stand twice in one object, each at its second place.</summary>
    internal ImmutableArray<Fault> Duplicates => _duplicates.ToImmutable();

    private Place Place => new(file, _token.Line, _token.Column, _token.Width);

    private void Advance()
    {
        _token = scanner.Next();
        reader.Read();
    }

    // Leaves the last word of the value as the current one. No deeper than the scanner's limit.
    private Node Value() => _token.Kind switch
    {
        TokenKind.ObjectStart => Object(),
        TokenKind.ListStart => List(),
        TokenKind.Text => new TextNode((string)reader.Value!, Place),
        TokenKind.Number => new NumberNode(scanner.Written(_token), Place),
        TokenKind.Null => new NullNode(Place),
        _ => new FlagNode(_token.Kind == TokenKind.True, Place),
    };

    private ObjectNode Object()
    {
        Place start = Place;
        Dictionary<string, Member> keys = new(StringComparer.Ordinal);
        ImmutableArray<Member>.Builder members = ImmutableArray.CreateBuilder<Member>();
        for (Advance(); _token.Kind == TokenKind.Key; Advance())
        {
            (string key, Place place) = ((string)reader.Value!, Place);
            Advance();
            Member member = new(key, place, Value());
            if (keys.TryAdd(key, member))
            {
                members.Add(member);
            }
            else
            {
                _duplicates.Add(Duplicate(key, place, keys[key].KeyPlace));
            }
        }

        return new(members.DrainToImmutable(), start, Place);
    }

    private ListNode List()
    {
        Place start = Place;
        ImmutableArray<Node>.Builder items = ImmutableArray.CreateBuilder<Node>();
        for (Advance(); _token.Kind != TokenKind.ListEnd; Advance())
        {
            items.Add(Value());
        }

        return new(items.DrainToImmutable(), start);
    }

    private static Fault Duplicate(string key, Place place, Place first) => new(
        FaultCodes.DuplicateKey, place,
        $"{Quoted.Quote(key)} is already given at {first.Brief}",
        "Keep one of the two, or give one another name.");
}
