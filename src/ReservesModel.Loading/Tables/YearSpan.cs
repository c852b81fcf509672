using System.Collections.Immutable;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Tables;

/// <summary>The years of a source in one cell: "2016/17, 2017/18", "2016/17 to 2018/19", "from 2017/18", "to 2017/18".</summary>
internal static class YearSpan
{
    private const string From = "from", To = "to";

    internal static Node Node(RawCell cell)
    {
        string text = TimeWords.Tidy(cell.Text);
        string lower = text.ToLowerInvariant();
        if (lower.StartsWith($"{From} ", StringComparison.Ordinal) && !lower.Contains($" {To} ", StringComparison.Ordinal))
        {
            return Span(cell, text[From.Length..], null);
        }

        if (lower.StartsWith($"{To} ", StringComparison.Ordinal))
        {
            return Span(cell, null, text[To.Length..]);
        }

        int between = lower.IndexOf($" {To} ", StringComparison.Ordinal);
        if (between > 0)
        {
            string first = text[..between];
            first = lower.StartsWith($"{From} ", StringComparison.Ordinal) ? first[From.Length..] : first;
            return Span(cell, first, text[(between + To.Length + 2)..]);
        }

        IEnumerable<string> years = text.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return new ListNode([.. years.Select(year => new TextNode(TimeWords.Year(year), cell.Place))], cell.Place);
    }

    /// <summary>The words of a list of years or of a span; null where there are none for it.</summary>
    internal static string? Words(Node node) => node switch
    {
        ListNode { Items: [_, ..] items } when items.All(item => item is TextNode) => string.Join(", ", items.Select(item => item.Written)),
        ObjectNode { Members: [_, ..] } span when span.Members.All(member => member.Key is From or To && member.Value is TextNode) =>
            (span[From]?.Value.Written, span[To]?.Value.Written) switch
            {
                ({ } first, null) => $"{From} {first}",
                (null, { } last) => $"{To} {last}",
                var (first, last) => $"{first} {To} {last}",
            },
        _ => null,
    };

    private static ObjectNode Span(RawCell cell, string? from, string? to)
    {
        ImmutableArray<Member>.Builder members = ImmutableArray.CreateBuilder<Member>();
        foreach ((string key, string? year) in ((string, string?)[])[(From, from), (To, to)])
        {
            if (year is not null)
            {
                members.Add(new(key, cell.Place, new TextNode(TimeWords.Year(year), cell.Place)));
            }
        }

        return new(members.ToImmutable(), cell.Place, cell.Place);
    }
}
