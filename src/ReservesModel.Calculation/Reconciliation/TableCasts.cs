using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Claims;

namespace ReservesModel.Calculation.Reconciliation;

/// <summary>Whether tables add up as printed: a total is the sum of the rows above it since the last total, or of all rows that are
/// no total, or of the totals before it; rows that are the parts of the one above them count in that one. A column with words in it is not added.</summary>
internal static partial class TableCasts
{
    internal static IEnumerable<ReconciledClaim> Of(ReportTable table)
    {
        int columns = table.Rows.IsEmpty ? 0 : table.Rows.Max(row => row.Cells.Length);
        for (int column = 0; column < columns; column++)
        {
            foreach (ReconciledClaim wrong in Down(table, column))
            {
                yield return wrong;
            }
        }

        foreach (ReportRow row in table.Rows)
        {
            if (Across(row) is { } wrong)
            {
                yield return wrong;
            }
        }
    }

    private static IEnumerable<ReconciledClaim> Down(ReportTable table, int column)
    {
        List<Money> since = [], printed = [], all = [], totals = [];
        bool isWhole = true;
        foreach (ReportRow row in table.Rows.Where(row => column < row.Cells.Length))
        {
            ReportCell cell = row.Cells[column];
            if (cell.Claim is { IsPercentage: true })
            {
                isWhole = false;
            }

            if (!Total().IsMatch(row.Label))
            {
                if (cell.Claim is { } claim)
                {
                    Money amount = Less().IsMatch(row.Label) && claim.Amount > Money.Nil ? -claim.Amount : claim.Amount;
                    since.Add(amount);
                    printed.Add(claim.Amount); // "Less home care" may be a name
                    all.Add(amount);
                }
                else if (cell.SaysNil)
                {
                    since.Add(Money.Nil);
                    printed.Add(Money.Nil);
                }

                isWhole &= cell.Claim is not null || cell.SaysNil || cell.Text.Trim().Length == 0;
                continue;
            }

            if (cell.Claim is { } total && isWhole && since.Count + totals.Count > 1)
            {
                Money[] sums = [.. since.Count > 0 ? [since.Total(sum => sum)] : Array.Empty<Money>(), all.Total(sum => sum), totals.Total(sum => sum)];
                if (!sums.Contains(total.Amount) && !IsOfDifference(since, total.Amount) && !new[] { since, printed }.Any(rows => Groups(rows).Total(sum => sum) == total.Amount))
                {
                    yield return Wrong(cell, total, sums[0], $"the rows above “{row.Label}” do not add to it");
                }

                totals.Add(total.Amount);
            }

            since.Clear();
            printed.Clear();
        }
    }

    // A row may be what those below it add to: an action, and then its lines. Then they are parts of it and no more rows.
    private static IEnumerable<Money> Groups(List<Money> rows)
    {
        const int fewestParts = 2;
        for (int at = 0; at < rows.Count; at++)
        {
            yield return rows[at];
            Money parts = Money.Nil;
            for (int part = at + 1; part < rows.Count; part++)
            {
                parts += rows[part];
                if (parts == rows[at] && part - at >= fewestParts)
                {
                    at = part;
                    break;
                }
            }
        }
    }

    // Savings may be printed as amounts above nil and taken off: a total that is a difference of the rows is not held to be wrong.
    private static bool IsOfDifference(List<Money> rows, Money total) =>
        rows.Count is > 1 and <= 12 && Enumerable.Range(0, rows.Count).Any(taken =>
            rows.Select((row, at) => at == taken ? -row : row).Total(sum => sum) == total);

    private static ReconciledClaim? Across(ReportRow row)
    {
        int at = row.Cells.ToList().FindIndex(cell => Total().IsMatch(cell.Heading));
        if (at < 1 || row.Cells[at].Claim is not { IsPercentage: false } total)
        {
            return null;
        }

        ReportCell[] years = [.. row.Cells.Take(at).Where(cell => YearHeading().IsMatch(cell.Heading))];
        if (years.Length < 2 || years.Any(cell => cell.Claim is null && !cell.SaysNil && cell.Text.Trim().Length > 0))
        {
            return null;
        }

        Money sum = years.Total(cell => cell.Claim?.Amount ?? Money.Nil);
        return sum == total.Amount ? null : Wrong(row.Cells[at], total, sum, $"the years of “{row.Label}” do not add to it");
    }

    private static ReconciledClaim Wrong(ReportCell cell, Claim total, Money sum, string reason) =>
        new(ClaimVerdict.Contradicts, total.Printed, reason, [new("sum of the table", cell.Heading, sum)], cell.Place)
        {
            Context = total.Words.Replace(" ¦ ", ", ", StringComparison.Ordinal),
            Difference = total.Amount - sum,
        };

    [GeneratedRegex(@"^\W*(?:grand\s+|sub[\s-]?)?total\b", RegexOptions.IgnoreCase)]
    private static partial Regex Total();

    [GeneratedRegex(@"^\W*less\b", RegexOptions.IgnoreCase)]
    private static partial Regex Less();

    [GeneratedRegex(@"\b(?:19|20)\d\d[/\-–]\d\d")]
    private static partial Regex YearHeading();
}
