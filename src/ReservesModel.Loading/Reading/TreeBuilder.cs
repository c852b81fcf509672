using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Newtonsoft.Json;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Reading;

/// <summary>Makes the tree of a text, word by word as the scanner passes them. Numbers keep their digits and are not worked out;
/// what is escaped in a text is Newtonsoft's to say.</summary>
/// <remarks>One pass, and most texts are cut out as they stand: two passes and a copy of the text for Newtonsoft took three times
/// as long.</remarks>
internal sealed class TreeBuilder(string file, JsonScanner scanner)
{
    private readonly ImmutableArray<Fault>.Builder _duplicates = ImmutableArray.CreateBuilder<Fault>();
    private readonly RecentTexts _recent = new();
    private readonly Stack<Member> _members = new(); // of all objects that are still open
    private int _tokens;
    private Token _token;

    /// <summary>What is wrong; null where the tree is whole.</summary>
    internal Fault? Fault { get; private set; }

    /// <summary>The keys that stand twice in one object, each at its second place.</summary>
    internal ImmutableArray<Fault> Duplicates => _duplicates.ToImmutable();

    private Place Place => new(file, _token.Line, _token.Column, _token.Width);

    /// <summary>The value that the text holds; null where <see cref="Fault"/> says why not.</summary>
    internal Node? Build()
    {
        Advance();
        if (_token.Kind == TokenKind.End)
        {
            return null;
        }

        Node root = Value();
        if (Fault is null)
        {
            Advance();
        }

        return Fault is null ? root : null;
    }

    private void Advance()
    {
        if (Fault is not null)
        {
            return;
        }

        _token = scanner.Next();
        Fault = scanner.Fault ?? (++_tokens > JsonReader.MostTokens && _token.Kind != TokenKind.End ? TooMany() : null);
        if (Fault is not null)
        {
            _token = new(TokenKind.End, _token.Start, 0, _token.Line, _token.Column, 0);
        }
    }

    private Fault TooMany() => new(FaultCodes.TooManyValues, Place,
        string.Create(CultureInfo.InvariantCulture, $"the file has more than {JsonReader.MostTokens:N0} keys, values and brackets"),
        "Split it into several plans.");

    // Leaves the last word of the value as the current one. No deeper than the scanner's limit. What it gives after a fault is not
    // looked at.
    private Node Value() => _token.Kind switch
    {
        TokenKind.ObjectStart => Object(),
        TokenKind.ListStart => List(),
        TokenKind.Text => new TextNode(Text(), Place),
        TokenKind.Number => new NumberNode(_recent.Of(scanner.Span(_token)), Place),
        TokenKind.Null or TokenKind.End => new NullNode(Place),
        _ => new FlagNode(_token.Kind == TokenKind.True, Place),
    };

    private string Text()
    {
        ReadOnlySpan<char> written = scanner.Span(_token);
        if (!written.Contains('\\'))
        {
            return _recent.Of(written[1..^1]);
        }

        using JsonTextReader reader = new(new StringReader(written.ToString())) { DateParseHandling = DateParseHandling.None };
        return reader.ReadAsString()!;
    }

    private ObjectNode Object()
    {
        Place start = Place;
        int before = _members.Count;
        Dictionary<string, Member>? many = null;
        for (Advance(); _token.Kind == TokenKind.Key; Advance())
        {
            (string key, Place place) = (Text(), Place);
            Advance();
            Member member = new(key, place, Value());
            if (First(key, before, ref many) is { } first)
            {
                _duplicates.Add(Duplicate(key, place, first.KeyPlace));
            }
            else
            {
                _members.Push(member);
                many?.Add(key, member);
            }
        }

        Member[] members = new Member[_members.Count - before];
        for (int at = members.Length - 1; at >= 0; at--)
        {
            members[at] = _members.Pop();
        }

        return new(ImmutableCollectionsMarshal.AsImmutableArray(members), start, Place);
    }

    // The member of the object that is being read that has the key already.
    private Member? First(string key, int before, ref Dictionary<string, Member>? many)
    {
        int count = _members.Count - before;
        if (many is not null)
        {
            return many.GetValueOrDefault(key);
        }

        int left = count;
        if (count > ObjectNode.FewMembers)
        {
            many = new(StringComparer.Ordinal);
        }

        Member? found = null;
        foreach (Member member in _members)
        {
            if (left-- == 0)
            {
                break;
            }

            many?.Add(member.Key, member);
            found = member.Key == key ? member : found;
        }

        return found;
    }

    private ListNode List()
    {
        Place start = Place;
        ImmutableArray<Node>.Builder items = ImmutableArray.CreateBuilder<Node>();
        for (Advance(); _token.Kind is not (TokenKind.ListEnd or TokenKind.End); Advance())
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
