using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Claims;

namespace ReservesModel.Calculation.Reconciliation;

/// <summary>What a sentence works out itself: "£100,000 plus £95,000, £195,000 in all", "falls by £5,000 from £195,000 to £190,000",
/// "£95,000, 48.7% of £195,000". Only what names its parts is recomputed.</summary>
internal sealed partial class StatedArithmetic
{
    private const int FewestParts = 2;

    private readonly ImmutableArray<Claim> _claims;
    private readonly Recomputation?[] _found;
    private readonly string _text; // the sentence, its amounts as {A0} and its percentages as {P1}

    private StatedArithmetic(Passage passage)
    {
        _claims = passage.Claims;
        _found = new Recomputation?[_claims.Length];
        _text = Marked(passage);
    }

    /// <summary>For each claim of a sentence, what working it out again gives; null where its parts are not stated.</summary>
    internal static Recomputation?[] Of(Passage passage)
    {
        StatedArithmetic stated = new(passage);
        if (passage.Claims.Length > 1)
        {
            stated.Changes();
            stated.Shares();
            stated.Remainders();
            stated.Breakdowns();
            stated.Sums();
        }

        return stated._found;
    }

    private static string Marked(Passage passage)
    {
        StringBuilder marked = new();
        int at = 0;
        foreach ((int index, Claim claim) in passage.Claims.Index())
        {
            string printed = Spaces().Replace(claim.Printed, " ");
            int start = passage.Sentence.IndexOf(printed, at, StringComparison.Ordinal);
            if (start < 0)
            {
                return "";
            }

            marked.Append(passage.Sentence, at, start - at)
                .Append(CultureInfo.InvariantCulture, $"{{{(claim.IsPercentage ? 'P' : 'A')}{index}}}");
            at = start + printed.Length;
        }

        return marked.Append(passage.Sentence, at, passage.Sentence.Length - at).ToString();
    }

    private static int Index(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private Claim Of(Match match, string group) => _claims[Index(match, group)];

    // From one amount to another, by how much or by how many per cent.
    private void Changes()
    {
        foreach (Match match in ChangeBefore().Matches(_text).Concat(ChangeAfter().Matches(_text)).Concat(Between().Matches(_text)))
        {
            int index = Index(match, "by");
            if (_found[index] is not null)
            {
                continue;
            }

            Claim by = _claims[index], from = Of(match, "from"), to = Of(match, "to");
            Money change = to.Amount - from.Amount;
            Money size = change < Money.Nil ? -change : change;
            if (match.Groups["verb"].Value is { Length: > 0 } verb && (change > Money.Nil ? Falls() : Rises()).IsMatch(verb) && !change.IsNil)
            {
                _found[index] = new(ClaimVerdict.Contradicts, $"from {from.Printed} to {to.Printed} is a {(change > Money.Nil ? "rise" : "fall")}", true) { IsChange = true };
                continue;
            }

            string made = $"from {from.Printed} to {to.Printed}";
            _found[index] = by.IsPercentage
                ? Recomputation.OfShare(by, size.Pounds, from.Amount.Pounds, Recomputation.Coarseness(from) + Recomputation.Coarseness(to), Recomputation.Coarseness(from), made)
                : Recomputation.OfAmount(by, size, Coarseness([from, to, by]), $"{made} is {Printed(size)}", true) with { IsChange = true };
        }
    }

    private void Shares()
    {
        foreach (Match match in PartOfWhole().Matches(_text).Concat(WholeAndPart().Matches(_text)).Concat(RiseOfWhole().Matches(_text)))
        {
            int index = Index(match, "share");
            _found[index] ??= Recomputation.OfShare(_claims[index], Of(match, "part"), Of(match, "whole"));
        }
    }

    // £195,000 less £100,000 leaves £95,000.
    private void Remainders()
    {
        foreach (Match match in Less().Matches(_text))
        {
            Claim whole = Of(match, "whole"), less = Of(match, "less"), rest = Of(match, "rest");
            Money exact = whole.Amount - less.Amount;
            _found[Index(match, "rest")] ??= Recomputation.OfAmount(
                rest, exact, Coarseness([whole, less, rest]), $"{whole.Printed} less {less.Printed} is {Printed(exact)}", true);
        }
    }

    // £195,000 comprises £100,000 for one thing and £95,000 for another.
    private void Breakdowns()
    {
        foreach (Match match in Comprises().Matches(_text))
        {
            Claim[] parts = [.. Token().Matches(match.Groups["parts"].Value).Where(token => token.Groups["kind"].Value == "A").Select(token => Of(token, "at"))];
            int index = Index(match, "whole");
            if (parts.Length >= FewestParts && !parts.Any(part => part.IsBareNumber))
            {
                _found[index] ??= Added(_claims[index], [.. Enumerable.Range(FewestParts, parts.Length - FewestParts + 1).Select(count => parts[..count]).Reverse()], true);
            }
        }
    }

    // £100,000 plus £95,000, £195,000 in all: what stands before it in its clause is added.
    private void Sums()
    {
        Match[] tokens = [.. Token().Matches(_text).OfType<Match>()];
        for (int at = FewestParts; at < tokens.Length; at++)
        {
            int start = _text.LastIndexOf(';', tokens[at].Index) + 1;
            Match[] before = [.. tokens[..at].Where(token => token.Index >= start)];
            if (tokens[at].Groups["kind"].Value != "A" || before.Length < FewestParts || before.Any(token => token.Groups["kind"].Value != "A"))
            {
                continue;
            }

            Match last = before[^1];
            string lead = _text[(last.Index + last.Length)..tokens[at].Index], after = _text[(tokens[at].Index + tokens[at].Length)..];
            string between = _text[(before[^2].Index + before[^2].Length)..last.Index];
            bool isPlus = Plus().IsMatch(between);
            if (!InAll().IsMatch(after) && !Makes().IsMatch(lead) && !(isPlus && Is().IsMatch(lead)))
            {
                continue;
            }

            Claim[] parts = [.. before.Select(token => Of(token, "at"))];
            int index = Index(tokens[at], "at");
            _found[index] ??= Added(_claims[index], [.. Enumerable.Range(0, parts.Length - 1).Select(from => parts[from..])], isPlus);
        }
    }

    // Of several ways to take the parts, the one that fits; else the first.
    private static Recomputation Added(Claim whole, Claim[][] ways, bool isCertain)
    {
        Recomputation[] added = [.. ways.Select(parts => Added(whole, parts, isCertain))];
        return added.FirstOrDefault(way => way.Verdict == ClaimVerdict.Agrees) ?? added.MinBy(way => way.Verdict)!;
    }

    private static Recomputation Added(Claim whole, Claim[] parts, bool isCertain)
    {
        Money sum = parts.Total(part => part.Amount);
        return Recomputation.OfAmount(
            whole, sum, Coarseness([.. parts, whole]), $"{string.Join(" plus ", parts.Select(part => part.Printed))} is {Printed(sum)}", isCertain);
    }

    private static decimal Coarseness(IReadOnlyList<Claim> claims) => claims.Sum(Recomputation.Coarseness) / 2;

    private static string Printed(Money amount) =>
        (amount < Money.Nil ? "-£" : "£") + Math.Abs(amount.Pounds).ToString(decimal.IsInteger(amount.Pounds) ? "#,##0" : "#,##0.00", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\{(?<kind>[AP])(?<at>\d+)\}")]
    private static partial Regex Token();

    [GeneratedRegex(
        @"(?<verb>\b(?:fall|fell|drop|decreas|reduc|cut|ris|rose|increas|grow|grew|up|down)\w*)\s+(?:\w+\s+){0,2}?by\s+(?:about\s+|some\s+)?\{[AP](?<by>\d+)\}[^{};.]{0,50}?\bfrom\s+[^{};.]{0,30}\{A(?<from>\d+)\}[^{};.]{0,40}?\bto\s+[^{};.]{0,30}\{A(?<to>\d+)\}"
        + @"|\{[AP](?<by>\d+)\}\s+(?:\w+\s+)?(?<verb>rise|increase|uplift|growth|fall|reduction|cut|decrease|drop)\s+(?:\w+\s+){0,3}from\s+[^{};.]{0,30}\{A(?<from>\d+)\}[^{};.]{0,40}?\bto\s+[^{};.]{0,30}\{A(?<to>\d+)\}",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex ChangeBefore();

    [GeneratedRegex(
        @"\bfrom\s+[^{};.]{0,30}\{A(?<from>\d+)\}[^{};.]{0,40}?\bto\s+[^{};.]{0,30}\{A(?<to>\d+)\}[^{};.]{0,40}?(?:[,(–—:]\s*(?:which\s+is\s+|that\s+is\s+|or\s+)?(?:an?|the)\s+(?:\w+\s+)?(?<verb>rise|increase|uplift|growth|fall|reduction|cut|decrease|drop|difference|change|saving)\s+of\s+(?:about\s+)?|[,(]?\s*(?:that\s+is\s+|or\s+)?by\s+)\{[AP](?<by>\d+)\}",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex ChangeAfter();

    [GeneratedRegex(
        @"\bdifference\s+between\s+[^{};.]{0,30}\{A(?<from>\d+)\}[^{};.]{0,40}?\band\s+[^{};.]{0,30}\{A(?<to>\d+)\}[^{};.]{0,30}?(?:\bis|\bof|,|\()\s*\{A(?<by>\d+)\}"
        + @"|\{A(?<by>\d+)\}(?:\s+is|,|\s+\()\s*the\s+difference\s+between\s+[^{};.]{0,30}\{A(?<from>\d+)\}[^{};.]{0,40}?\band\s+[^{};.]{0,30}\{A(?<to>\d+)\}",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Between();

    [GeneratedRegex(@"^(?:fall|fell|drop|decreas|reduc|cut|down|saving)", RegexOptions.IgnoreCase)]
    private static partial Regex Falls();

    [GeneratedRegex(@"^(?:ris|rose|increas|uplift|grow|grew|up)", RegexOptions.IgnoreCase)]
    private static partial Regex Rises();

    [GeneratedRegex(
        @"\{A(?<part>\d+)\}(?:[^{};.]{0,60}?[,(–—]\s*|\s+)(?:(?:or|which\s+is|is|are|that\s+is|being|just|equal(?:s|\s+to)?|equivalent\s+to|represent(?:s|ing)|amount(?:s|ing)\s+to|about|some|making\s+up|makes\s+up)\s+)*\{P(?<share>\d+)\}\s+of\s+(?:(?!\b(?:is|was|are|were|would|will|comes|equals|gives)\b)[^{};.,]){0,40}?\{A(?<whole>\d+)\}",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex PartOfWhole();

    [GeneratedRegex(
        @"\{P(?<share>\d+)\}\s+of\s+[^{};.]{0,50}?\{A(?<whole>\d+)\}[^{};.,]{0,30}?(?:\s*[,(:=–—]\s*|\s+(?:is|was|would\s+be|comes\s+to|equals?|gives|makes|being|or)\s+)(?:(?:or|which\s+is|is|that\s+is|being|equal\s+to|about|a\s+(?:sum|total|draw|cost)\s+of)\s+)*\{A(?<part>\d+)\}",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex WholeAndPart();

    [GeneratedRegex(
        @"(?:\{P(?<share>\d+)\}\s+(?:\w+\s+)?(?:rise|increase|uplift|growth|award|addition|fall|reduction|cut|decrease|saving|contribution|provision)|\b(?:rise|increase|uplift|growth|award|addition|fall|reduction|cut|decrease|saving)\s+of\s+\{P(?<share>\d+)\})\s+(?:on|in|to|of|over)\s+[^{};.]{0,50}?\{A(?<whole>\d+)\}[^{};.,]{0,30}?(?:\s*[,(:=–—]\s*|\s+(?:is|was|would\s+be|comes\s+to|equals?|gives|makes|costs|adds|would\s+(?:cost|add)|saves)\s+)(?:(?:or|which\s+is|is|that\s+is|being|about|costing|an?\s+(?:extra|additional|further|sum\s+of|increase\s+of))\s+)*\{A(?<part>\d+)\}",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex RiseOfWhole();

    [GeneratedRegex(
        @"\{A(?<whole>\d+)\}[^{};.]{0,40}?\b(?:less|minus)\s+[^{};.]{0,30}?\{A(?<less>\d+)\}[^{};.]{0,40}?(?:,|:|=|\b(?:is|leaves|leaving|gives|makes)\b)\s*[^{};.,]{0,20}?\{A(?<rest>\d+)\}",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Less();

    [GeneratedRegex(
        @"\{A(?<whole>\d+)\}[^{};.]{0,60}?\b(?:compris(?:es?|ing|ed\s+of)|made\s+up\s+of|consist(?:s|ing)\s+of|(?:is|being)\s+the\s+sum\s+of|split\s+(?:between|into|as))\b(?<parts>[^;.]*)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Comprises();

    [GeneratedRegex(@"\bplus\b|\+|\b(?:added\s+to|together\s+with)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Plus();

    [GeneratedRegex(@"^\s*(?:in\s+all|in\s+total|altogether|all\s+told|taken\s+together)\b", RegexOptions.IgnoreCase)]
    private static partial Regex InAll();

    [GeneratedRegex(@"(?:\b(?:makes?|making|gives?|giving|totals?|totalling|comes?\s+to|coming\s+to|adds?\s+up\s+to|adding\s+up\s+to)\s+(?:\w+\s+){0,3}|=\s*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Makes();

    [GeneratedRegex(@"\b(?:is|are|equals?)\s+(?:a\s+total\s+of\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Is();
}
