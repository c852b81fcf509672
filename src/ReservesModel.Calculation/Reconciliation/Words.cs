using System.Collections.Immutable;
using System.Text;

namespace ReservesModel.Calculation.Reconciliation;

/// <summary>Words as they are compared: small letters, hyphens and signs as spaces, without an s at the end.</summary>
internal static class Words
{
    private static readonly ImmutableArray<string> Little =
        ["a", "additional", "an", "and", "at", "by", "cost", "extra", "for", "from", "further", "in", "new", "of", "on", "or", "some", "the", "their", "these", "to", "with"];

    /// <summary>The words that a title is known by.</summary>
    internal static ImmutableHashSet<string> Of(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (char letter in text)
        {
            plain.Append(char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : letter is '’' or '\'' ? '\0' : ' ');
        }

        return
        [
            .. plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => word.Replace("\0s", "", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal))
                .Select(word => word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word)
                .Where(word => !Little.Contains(word)),
        ];
    }

    /// <summary>Those of some things whose title stands in a text, without those whose title is a part of another's that does.</summary>
    internal static ImmutableArray<T> Named<T>(ImmutableHashSet<string> text, IEnumerable<T> all, Func<T, string> title)
    {
        (T Thing, ImmutableHashSet<string> Title)[] found =
            [.. all.Select(thing => (thing, Of(title(thing)))).Where(pair => !pair.Item2.IsEmpty && pair.Item2.IsSubsetOf(text))];
        return [.. found.Where(pair => !found.Any(other => pair.Title.IsProperSubsetOf(other.Title))).Select(pair => pair.Thing)];
    }
}
