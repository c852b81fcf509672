using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ReservesModel.Loading.Claims;

/// <summary>The words of a sentence that belong to each of its amounts. Amounts that are listed ("£1 in 2016/17 and £2 in 2017/18")
/// share theirs; between others the words are divided where a clause ends.</summary>
internal static partial class ClauseWords
{
    /// <summary>Stands where the amount stood, between what is said before it and after.</summary>
    internal const string Mark = " ¦ ";

    internal static ImmutableArray<string> Of(string sentence, List<PrintedAmount> amounts, List<PrintedYears> years)
    {
        string plain = sentence;
        foreach (PrintedYears year in years)
        {
            plain = plain[..year.At] + new string('\u00b7', year.End - year.At) + plain[year.End..];
        }

        string[] words = new string[amounts.Count];
        int from = 0; // where the words before the group begin
        for (int first = 0; first < amounts.Count;)
        {
            int last = first;
            while (last + 1 < amounts.Count && IsListed(plain[amounts[last].End..amounts[last + 1].At]))
            {
                last++;
            }

            int next = last + 1 < amounts.Count ? amounts[last + 1].At : plain.Length;
            string after = plain[amounts[last].End..next];
            (int end, int start) = last + 1 < amounts.Count ? Division(after) : (End(after), after.Length);
            string before = plain[from..amounts[first].At];
            before = before[(before.LastIndexOf(';') + 1)..];
            for (int of = first; of <= last; of++)
            {
                words[of] = (Clean(before) + Mark + Clean(after[..end])).Trim();
            }

            from = amounts[last].End + start;
            first = last + 1;
        }

        return [.. words];
    }

    private static string Clean(string text) => Dots().Replace(text, " ").Trim();

    private static bool IsListed(string between) => Connective().Replace(Bracket().Replace(between, " "), " ").Trim().Length == 0
        && between.Contains('\u00b7', StringComparison.Ordinal);

    private static int End(string after) => after.IndexOf(';', StringComparison.Ordinal) is >= 0 and var end ? end : after.Length;

    // Where the words of one amount end, and those of the next begin; the same words belong to both where nothing divides them.
    private static (int End, int Start) Division(string between)
    {
        foreach (Regex division in new[] { Strong(), Clause() })
        {
            if (division.Match(between) is { Success: true } match)
            {
                return (match.Index, match.Index + match.Length);
            }
        }

        int and = between.LastIndexOf(" and ", StringComparison.OrdinalIgnoreCase);
        int comma = between.LastIndexOf(',');
        return and >= 0 ? (and, and + 5) : comma >= 0 ? (comma, comma + 1) : (between.Length, 0);
    }

    [GeneratedRegex(@"[;:]")]
    private static partial Regex Strong();

    [GeneratedRegex(
        @",\s+(?:and|but|of which|which|while|with|leaving|plus|less|so|then|before)\s|\s(?:before|while|leaving|plus|of which|whereas|followed by|compris(?:es|ing)|made up of|consist(?:s|ing) of)\s",
        RegexOptions.IgnoreCase)]
    private static partial Regex Clause();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"\u00b7+|[,]|\b(?:and|in|for|each|of|the|year|from|to|then|every|both|during|years)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Connective();

    [GeneratedRegex(@"[\u00b7\s]+")]
    private static partial Regex Dots();
}
