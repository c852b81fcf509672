using System.Globalization;
using ReservesModel.Domain.Amounts;

namespace ReservesModel.Tests.Published;

/// <summary>Figures as reports print them: in pounds, £000 or £m, with commas, and negative in brackets or with a
/// minus.</summary>
internal static class Printed
{
    internal static decimal Number(string text) => text.StartsWith('(')
        ? -Number(text[1..^1])
        : decimal.Parse(
            text,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture);

    internal static Money Pounds(string text) => new(Number(text));

    internal static Money Thousands(string text) => new(1_000 * Number(text));

    internal static Money Millions(string text) => new(1_000_000 * Number(text));

    internal static Money[] EachMillions(string list) => [.. list.Split("; ").Select(Millions)];

    internal static Money[] EachThousands(string list) => [.. list.Split("; ").Select(Thousands)];

    /// <summary>To so many decimals, half away from zero: as a report prints a percentage.</summary>
    internal static decimal To(this decimal number, int decimals) =>
        decimal.Round(number, decimals, MidpointRounding.AwayFromZero);
}
