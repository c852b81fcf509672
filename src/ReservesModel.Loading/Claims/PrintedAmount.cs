using System.Globalization;
using System.Text.RegularExpressions;
using ReservesModel.Domain.Amounts;

namespace ReservesModel.Loading.Claims;

/// <summary>An amount or a percentage as a report prints it.</summary>
/// <param name="At">Where it begins in the text.</param>
/// <param name="Printed">As it stands there.</param>
/// <param name="Amount">How much it is.</param>
/// <param name="Step">The last place printed.</param>
/// <param name="IsBareNumber">Whether neither £ nor a letter says that it is money.</param>
/// <param name="IsPercentage">Whether it is a percentage.</param>
internal sealed partial record PrintedAmount(int At, string Printed, Money Amount, Money Step, bool IsBareNumber, bool IsPercentage)
{
    internal int End => At + Printed.Length;

    /// <summary>Every amount in a text, in its order.</summary>
    internal static List<PrintedAmount> All(string text) =>
        [.. Amounts().Matches(text).Select(match => Of(match, 1m)).OfType<PrintedAmount>()];

    /// <summary>The one amount that a cell of a table holds, in the unit that its heading gives; null where it holds none, or
    /// words besides.</summary>
    internal static PrintedAmount? InCell(string cell, decimal unit) =>
        CellNumber().Match(cell) is { Success: true } match ? Of(match, unit) : null;

    private static PrintedAmount? Of(Match match, decimal unit)
    {
        string digits = match.Groups["n"].Value;
        bool hasPounds = match.Groups["p"].Length > 0;
        bool isPercentage = match.Groups["c"].Length > 0;
        string letter = match.Groups["u"].Value.ToUpperInvariant();
        if (digits.Replace(",", "", StringComparison.Ordinal) is not { Length: <= 18 } plain || plain == "000"
            || !decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
        {
            return null;
        }

        decimal scale = letter switch
        {
            "K" or "THOUSAND" => 1_000m,
            "M" or "MN" or "MILLION" => 1_000_000m,
            "BN" or "BILLION" => 1_000_000_000m,
            _ => isPercentage ? 1m : unit,
        };
        int point = plain.IndexOf('.', StringComparison.Ordinal);
        decimal step = scale;
        for (int place = point < 0 ? plain.Length : point + 1; place < plain.Length; place++)
        {
            step /= 10;
        }

        bool isNegative = match.Groups["s"].Length > 0;
        return new(
            match.Index, match.Value.TrimEnd(), new(isNegative ? -number * scale : number * scale), new(step),
            !hasPounds && letter.Length == 0 && !isPercentage && unit == 1m, isPercentage);
    }

    // Thousands without £ or a letter are numbers of children as often as money: they count where the words after do not name a thing.
    [GeneratedRegex(
        @"(?<s>[-−–]\s?|\()?(?<p>£)\s?(?<n>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:\s?(?<u>million|thousand|billion|mn|bn|m|k)\b)?(?!\d)\)?"
        + @"|(?<![\w£.,/\-–])(?<n>\d+(?:\.\d+)?)(?<c>\s?(?:%|per\scent\b|percent\b))"
        + @"|(?<![\w£.,/\-–])(?<n>\d+(?:\.\d+)?)(?<u>bn|m|k)\b"
        + @"|(?<![\w£.,/\-–])(?<n>\d+(?:\.\d+)?)\s(?<u>million|thousand|billion)\b"
        + @"|(?<![\w£.,/\-–])(?<n>\d{1,3}(?:,\d{3})+)(?![\d,]|\.\d)(?=\s*(?:[.,;:)]|$|(?:for|in|from|per|a|each|is|was|would|will|and|to|of|over|during)\b))",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Amounts();

    [GeneratedRegex(
        @"^\s*(?<s>[-−–]\s?|\()?\s?(?<p>£)?\s?(?<s>-)?(?<n>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?(?:(?<u>million|thousand|billion|mn|bn|m|k)|(?<c>%))?\s?\)?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex CellNumber();
}
