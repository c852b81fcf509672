using ReservesModel.Domain.Claims;

namespace ReservesModel.Reporting.Marking;

/// <summary>Where claims stand in the text of their sentence: the second £195,000 of a sentence is not its first.</summary>
internal sealed class ClaimSpans
{
    private readonly Dictionary<(string Context, string Printed), int> _next = [];

    /// <summary>The place of a claim in a text with single spaces that holds its sentence; null where it is not found.</summary>
    internal (int At, int End)? Of(ReconciledClaim claim, string text)
    {
        string printed = Plain(claim.Printed);
        int sentence = text.IndexOf(claim.Context, StringComparison.Ordinal);
        (string, string) key = (claim.Context, printed);
        int from = Math.Max(sentence, _next.GetValueOrDefault(key));
        int at = printed.Length == 0 || from > text.Length ? -1 : text.IndexOf(printed, from, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        _next[key] = at + printed.Length;
        return (at, at + printed.Length);
    }

    /// <summary>The text with every run of spaces as one.</summary>
    internal static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
