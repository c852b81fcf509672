using System.Text.RegularExpressions;
using ReservesModel.Domain.Claims;

namespace ReservesModel.Calculation.Reconciliation;

/// <summary>A column of percentages beside amounts, worked out again: the change from one amount of the row to another, or a row's
/// share of the total.</summary>
internal static partial class TablePercentages
{
    /// <summary>What working it out gives; null where the table does not say of what it is a percentage.</summary>
    internal static Recomputation? Of(ReportTable table, ReportRow row, int column, Claim percentage)
    {
        (Claim Claim, int Column)[] amounts =
        [
            .. row.Cells.Select((cell, at) => (cell.Claim, at)).Where(cell => cell.at != column && cell.Claim is { IsPercentage: false })
                .Select(cell => (cell.Claim!, cell.at)),
        ];
        string heading = $"{row.Cells[column].Heading} {row.Label}";
        Recomputation[] ways = Change().IsMatch(heading)
            ? [.. from first in amounts from second in amounts where first.Column < second.Column select Changed(percentage, first.Claim, second.Claim, Fall().IsMatch(heading))]
            : [.. amounts.SelectMany(amount => Totals(table, row, amount.Column).Select(total => Recomputation.OfShare(percentage, amount.Claim, total)))];
        return ways.FirstOrDefault(way => way.Verdict == ClaimVerdict.Agrees) ?? ways.FirstOrDefault(way => way.Verdict == ClaimVerdict.Near)
            ?? (ways.Length == 1 ? ways[0] : null);
    }

    // Under "reduction" a fall is printed without its sign.
    private static Recomputation Changed(Claim percentage, Claim from, Claim to, bool isFall) => Recomputation.OfShare(
        percentage, isFall ? from.Amount.Pounds - to.Amount.Pounds : to.Amount.Pounds - from.Amount.Pounds, from.Amount.Pounds, from.Step.Pounds + to.Step.Pounds, from.Step.Pounds,
        $"from {from.Printed} to {to.Printed}");

    // The first total below the row, or else above it: a table may have several.
    private static IEnumerable<Claim> Totals(ReportTable table, ReportRow row, int column)
    {
        int at = table.Rows.IndexOf(row);
        return table.Rows.Skip(at).Where(IsTotal).Take(1)
            .Concat(table.Rows.Where(IsTotal).Reverse().Take(1)).Distinct()
            .Where(total => column < total.Cells.Length).Select(total => total.Cells[column].Claim).OfType<Claim>().Where(total => !total.IsPercentage);
    }

    private static bool IsTotal(ReportRow row) => Total().IsMatch(row.Label);

    [GeneratedRegex(@"\bchanges?\b|\bincreases?\b|\bdecreases?\b|\bgrowth\b|\brise\b|\bfall\b|\bmovement\b|\bvariation\b|\buplift\b|\breduction\b", RegexOptions.IgnoreCase)]
    private static partial Regex Change();

    [GeneratedRegex(@"\b(?:decrease|fall|reduction)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Fall();

    [GeneratedRegex(@"^\W*(?:grand\s+|sub[\s-]?)?total\b", RegexOptions.IgnoreCase)]
    private static partial Regex Total();
}
