using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ReservesModel.Domain.Time;

namespace ReservesModel.Loading.Claims;

/// <summary>Financial years as a report names them together: "each of 2017/18 and 2018/19", "2017/18 and beyond", "31 March 2018".</summary>
/// <param name="At">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Years">The years, in order; all from the first to the last of a range.</param>
/// <param name="IsRange">Whether it is written as from one to another.</param>
/// <param name="GoesOn">Whether every later year is meant too.</param>
/// <param name="IsClose">Whether it is a last day of March, which is the close of its year.</param>
/// <param name="IsAfter">Whether only later years are meant: "after 2018/19".</param>
internal sealed partial record PrintedYears(
    int At, int End, ImmutableArray<FinancialYear> Years, bool IsRange, bool GoesOn, bool IsClose, bool IsAfter)
{
    private const int MostYears = 100;

    internal static List<PrintedYears> All(string text) => [.. Lists().Matches(text).Select(Of).OfType<PrintedYears>().OrderBy(years => years.At)];

    private static PrintedYears? Of(Match match)
    {
        if (match.Groups["close"].Length > 0)
        {
            FinancialYear closed = new(Number(match.Groups["close"].Value) - 1);
            return new(match.Index, match.Index + match.Length, [closed], false, false, true, false);
        }

        if (match.Groups["april"].Length > 0)
        {
            return new(match.Index, match.Index + match.Length, [new(Number(match.Groups["april"].Value))], false, true, false, false);
        }

        List<FinancialYear> years = [.. match.Groups["y"].Captures.Select(capture => Year(capture.Value)).OfType<FinancialYear>()];
        if (years.Count == 0)
        {
            return null;
        }

        bool isRange = match.Groups["to"].Length > 0 && years.Count == 2 && years[0] < years[1] && years[1].StartYear - years[0].StartYear < MostYears;
        if (isRange)
        {
            years = [.. Enumerable.Range(years[0].StartYear, years[1].StartYear - years[0].StartYear + 1).Select(year => new FinancialYear(year))];
        }

        return new(match.Index, match.Index + match.Length, [.. years], isRange, match.Groups["on"].Length > 0, false, match.Groups["after"].Length > 0);
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    // 2016/17, 2016-17 and 2016/2017 are years; 2016/18 is none that we know.
    private static FinancialYear? Year(string text)
    {
        int start = Number(text[..4]);
        string end = text[5..].TrimStart();
        return Number(end) == (end.Length == 2 ? (start + 1) % 100 : start + 1) ? new(start) : null;
    }

    [GeneratedRegex(
        @"\b31(?:st)?\s+March,?\s+(?<close>(?:19|20)\d\d)\b|\bfrom\s+(?:1(?:st)?\s+)?April\s+(?<april>(?:19|20)\d\d)\b"
        + @"|(?<after>\bafter\s+)?\b(?<y>(?:19|20)\d\d[/\-–](?:(?:19|20)\d\d|\d\d))\b"
        + @"(?:(?:\s*(?:,\s*(?:and\s+)?|and\s+|or\s+)|(?<to>\s+to\s+|\s+until\s+|\s+and\s+(?<=between\s+.{7,9}\s+and\s+)))(?<y>(?:19|20)\d\d[/\-–](?:(?:19|20)\d\d|\d\d))\b)*"
        + @"(?<on>\s*(?:,\s*)?(?:and\s+)?(?:beyond|onwards?|(?:each|every)\s+(?:later\s+)?year\s+(?:after|thereafter)|thereafter|after(?:wards)?\b(?!\s+\d)|(?:later|subsequent|future|following)\s+years))?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Lists();
}
