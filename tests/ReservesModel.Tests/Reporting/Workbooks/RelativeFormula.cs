using System.Globalization;
using System.Text.RegularExpressions;

namespace ReservesModel.Tests.Reporting.Workbooks;

/// <summary>A formula with its columns said from the cell that holds it, so that one copied along a row reads the same everywhere.</summary>
internal static partial class RelativeFormula
{
    internal static string Of(ReadCell cell) => Reference().Replace(cell.Formula!, match => string.Create(
        CultureInfo.InvariantCulture,
        $"[{Column(match.Groups[1].Value) - cell.Column}]{match.Groups[2].Value}"));

    private static int Column(string letters) => letters.Aggregate(0, (number, letter) => (26 * number) + letter - 'A' + 1);

    [GeneratedRegex(@"(?<![A-Z$""])([A-Z]{1,3})(\$?\d+)")]
    private static partial Regex Reference();
}
