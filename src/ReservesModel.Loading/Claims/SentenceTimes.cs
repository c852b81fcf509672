using System.Text.RegularExpressions;
using ReservesModel.Domain.Claims;

namespace ReservesModel.Loading.Claims;

/// <summary>Of which years each amount of a sentence is. A year counts for an amount that it stands beside; one that could as well
/// be another's counts for none, and the amount then has no year.</summary>
internal sealed partial class SentenceTimes(string sentence, List<PrintedAmount> amounts, List<PrintedYears> years)
{
    internal (ClaimTime Time, PrintedYears? Years) Of(int index)
    {
        if (Shared() is { } shared)
        {
            return (ClaimTime.EachYear, shared with { Years = [shared.Years[index]] });
        }

        string before = Before(index), after = After(index);
        PrintedYears? of = Beside(index) ?? Behind(index) ?? Ahead(index);
        if (FullYearAfter().IsMatch(after) || FullYearBefore().IsMatch(before))
        {
            return (ClaimTime.FullYear, null);
        }

        bool isTogether = Together().IsMatch(after) || TogetherBefore().IsMatch(before);
        if (of is null)
        {
            return (isTogether ? ClaimTime.Together : PerAnnum().IsMatch(after) || AnnualBefore().IsMatch(before) ? ClaimTime.PerAnnum : ClaimTime.NotStated, null);
        }

        string lead = sentence[Math.Max(0, Math.Max(of.At - 25, of.At > amounts[index].At ? amounts[index].End : 0))..of.At];
        if (of.IsAfter)
        {
            return (ClaimTime.PerAnnum, null);
        }

        if (of.GoesOn)
        {
            return (ClaimTime.Onwards, of);
        }

        if (AtStart().IsMatch(lead))
        {
            return (ClaimTime.Opening, of);
        }

        if (of.IsClose || AtEnd().IsMatch(lead))
        {
            return (ClaimTime.Closing, of);
        }

        bool isEach = Each().IsMatch(lead) || PerAnnum().IsMatch(after);
        return of.Years.Length == 1 ? (ClaimTime.EachYear, of)
            : isEach ? (ClaimTime.EachYear, of)
            : isTogether || Over().IsMatch(lead) ? (ClaimTime.Together, of)
            : (ClaimTime.EachOrTogether, of);
    }

    // £195,000 and £190,000 in 2016/17 and 2017/18: as many amounts as years, one list of each.
    private PrintedYears? Shared() =>
        years is [{ IsRange: false, GoesOn: false, Years.Length: > 1 } only] && only.Years.Length == amounts.Count
        && (only.End <= amounts[0].At || only.At >= amounts[^1].End) && !Each().IsMatch(sentence[..only.At])
            ? only
            : null;

    private string Before(int index) => sentence[(index == 0 ? 0 : amounts[index - 1].End)..amounts[index].At];

    private string After(int index) => sentence[amounts[index].End..(index + 1 < amounts.Count ? amounts[index + 1].At : sentence.Length)];

    // £195,000 in 2016/17.
    private PrintedYears? Beside(int index) => years.FirstOrDefault(list =>
        list.At >= amounts[index].End
        && (index + 1 == amounts.Count || list.At < amounts[index + 1].At)
        && BesideWords().IsMatch(sentence[amounts[index].End..list.At]));

    // In 2016/17, £195,000: the nearest before it that is no other amount's own.
    private PrintedYears? Behind(int index)
    {
        int from = index == 0 ? 0 : amounts[index - 1].End;
        PrintedYears? own = years.LastOrDefault(list => list.End <= amounts[index].At && list.At >= from && !IsOfOther(list, index) && !IsPrices(list));
        if (own is not null || years.Count == 0 || amounts.Count == 0 || years[0].At > amounts[0].At)
        {
            return own;
        }

        // A sentence that begins with its year says it once for the amounts of that clause.
        bool isOneClause = years.Count == 1 && !sentence[years[0].End..amounts[index].At].Contains(';', StringComparison.Ordinal);
        return isOneClause && !IsPrices(years[0]) ? years[0] : null;
    }

    // £195,000 is asked from reserves to fund the work in 2016/17.
    private PrintedYears? Ahead(int index)
    {
        int to = index + 1 < amounts.Count ? amounts[index + 1].At : sentence.Length;
        PrintedYears? list = years.FirstOrDefault(list => list.At >= amounts[index].End && list.At < to && !IsPrices(list));
        if (list is null || sentence[amounts[index].End..list.At].Contains(';', StringComparison.Ordinal))
        {
            return null;
        }

        // Just before another amount that has no year after it, it is that amount's.
        return index + 1 < amounts.Count && Beside(index + 1) is null && sentence[list.End..to].IndexOfAny(['.', ';', ',']) < 0 ? null : list;
    }

    private bool IsOfOther(PrintedYears list, int index) => Enumerable.Range(0, amounts.Count).Any(other => other != index && Beside(other) == list);

    private bool IsPrices(PrintedYears list) => Prices().IsMatch(sentence[list.End..]);

    [GeneratedRegex(@"^\s*(?:\([^)]*\)\s*)?(?:(?:in|for|during|of|over|across|from|between|at|by|on|the|start|end|close|beginning|each|every|year|years|financial|both|per|annum|a|total|only|required|needed)\s+)*$", RegexOptions.IgnoreCase)]
    private static partial Regex BesideWords();

    [GeneratedRegex(@"^[^;,.£]{0,30}\b(?:in\s+a|for\s+a|a|each|per)\s+(?:full|whole)[\s-]year\b", RegexOptions.IgnoreCase)]
    private static partial Regex FullYearAfter();

    [GeneratedRegex(@"\b(?:full|whole)[\s-]year\s+(?:\w+\s+){0,3}(?:is|of|would\s+be|will\s+be|at|to)?\s*$|\bin\s+a\s+full\s+year\b[^;.£]*$", RegexOptions.IgnoreCase)]
    private static partial Regex FullYearBefore();

    [GeneratedRegex(@"^\s*(?:\w+\s+){0,3}(?:per\s+annum|p\.?a\.?\b|a\s+year\b|per\s+year\b|each\s+year\b|every\s+year\b|annually\b|year\s+on\s+year\b)", RegexOptions.IgnoreCase)]
    private static partial Regex PerAnnum();

    [GeneratedRegex(@"\bannual(?:ly)?\s+[^;.£]{0,40}$", RegexOptions.IgnoreCase)]
    private static partial Regex AnnualBefore();

    [GeneratedRegex(@"^[^;£]{0,60}?\b(?:in\s+total|altogether|together|in\s+all|over\s+the\s+(?:\w+[\s-])?(?:years?|period|horizon|life)|over\s+(?:two|three|four|five|six|ten|\d+)\s+years|across\s+the\s+(?:\w+\s+)?(?:years|period))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Together();

    [GeneratedRegex(@"\b(?:over|across)\s+(?:the\s+)?(?:two|three|four|five|six|ten|\d+)\s+years[^;£]*$|\b(?:in\s+total|altogether),?[^;,£]*$|\bover\s+the\s+(?:plan\s+)?period[^;£]*$", RegexOptions.IgnoreCase)]
    private static partial Regex TogetherBefore();

    [GeneratedRegex(@"\bat\s+the\s+(?:start|beginning)\s+of\s+(?:the\s+year\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex AtStart();

    [GeneratedRegex(@"\b(?:at|by)\s+the\s+(?:end|close)\s+of\s+(?:the\s+year\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"\b(?:each|every|both)\b[^,;]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Each();

    [GeneratedRegex(@"\b(?:over|across|between)\s+(?:the\s+(?:years|period)\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Over();

    [GeneratedRegex(@"^\s+(?:prices|pay\b|rates)", RegexOptions.IgnoreCase)]
    private static partial Regex Prices();
}
