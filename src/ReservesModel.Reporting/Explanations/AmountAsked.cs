using System.Globalization;
using System.Text.RegularExpressions;
using ReservesModel.Domain.Amounts;

namespace ReservesModel.Reporting.Explanations;

/// <summary>An amount as an officer may ask for it: £195,000, £190K, 95000.00.</summary>
internal static partial class AmountAsked
{
    /// <summary>Null where the text is no amount.</summary>
    internal static Money? Of(string text)
    {
        Match match = Form().Match(text);
        if (!match.Success
            || !decimal.TryParse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal),
                NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            || number > 1_000_000_000_000_000m)
        {
            return null;
        }

        decimal times = match.Groups["times"].Value switch
        {
            "k" or "K" => 1_000m,
            "m" or "M" => 1_000_000m,
            "bn" => 1_000_000_000m,
            _ => 1m,
        };
        return new(match.Groups["minus"].Success ? -number * times : number * times);
    }

    [GeneratedRegex(@"^(?<minus>[-−])?£?(?<number>[0-9]+(,[0-9]{3})*(\.[0-9]+)?)(?<times>k|K|m|M|bn)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
