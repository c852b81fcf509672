using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReservesModel.Domain.Claims;

namespace ReservesModel.Loading.Claims;

/// <summary>The cells of a table as claims: of the row's label and the column's heading, in the unit that the heading, the label or
/// the line above the table gives.</summary>
/// <param name="Table">The table, without its headings.</param>
/// <param name="Passages">Sentences that stand in its cells.</param>
internal sealed partial record TableClaims(ReportTable Table, ImmutableArray<Passage> Passages)
{
    internal static TableClaims Of(TableBlock table, string above)
    {
        ImmutableArray<ImmutableArray<BlockCell>> rows = [.. table.Rows.Where(row => !row.IsEmpty)];
        int columns = rows.IsEmpty ? 0 : rows.Max(row => row.Length);
        int headings = Headings(rows);
        string[] heading = new string[columns];
        for (int column = 0; column < columns; column++)
        {
            heading[column] = string.Join(' ', rows.Take(headings).Where(row => column < row.Length).Select(row => row[column].Text)).Trim();
        }

        decimal unit = Unit(above) ?? 1m;
        unit = columns > 0 ? Unit(heading[0]) ?? unit : unit;
        ImmutableArray<Passage>.Builder passages = ImmutableArray.CreateBuilder<Passage>();
        ImmutableArray<ReportRow>.Builder read = ImmutableArray.CreateBuilder<ReportRow>();
        foreach (ImmutableArray<BlockCell> row in rows.Skip(headings))
        {
            string label = row[0].Text;
            decimal ofRow = Unit(label) ?? unit;
            foreach (BlockCell cell in row.Where(cell => IsSentence(cell.Text)))
            {
                passages.AddRange(Sentences.Of(ParagraphBlock.Of(cell.Text, cell.Place)));
            }

            read.Add(new(label, [.. row.Skip(1).Select((cell, at) => Cell(heading[at + 1], label, cell, Unit(heading[at + 1]) ?? ofRow))]));
        }

        foreach (BlockCell cell in rows.Take(headings).SelectMany(row => row).Where(cell => IsSentence(cell.Text)))
        {
            passages.AddRange(Sentences.Of(ParagraphBlock.Of(cell.Text, cell.Place)));
        }

        return new(new(read.ToImmutable()), passages.ToImmutable());
    }

    private static ReportCell Cell(string heading, string label, BlockCell cell, decimal unit)
    {
        if (PrintedAmount.InCell(cell.Text, unit) is not { } amount)
        {
            return new(heading, cell.Text, null, cell.Place);
        }

        List<PrintedYears> years = PrintedYears.All(heading);
        years = years.Count > 0 ? years : PrintedYears.All(label);
        bool isFullYear = FullYear().IsMatch(heading) || FullYear().IsMatch(label);
        ClaimTime time = isFullYear ? ClaimTime.FullYear
            : years.Count != 1 ? Total().IsMatch(heading) ? ClaimTime.Together : ClaimTime.NotStated
            : years[0].GoesOn ? ClaimTime.Onwards
            : years[0].IsClose ? ClaimTime.Closing
            : years[0].Years.Length == 1 ? ClaimTime.EachYear : ClaimTime.EachOrTogether;
        return new(heading, cell.Text, new(
            amount.Printed, amount.Amount, amount.Step, time, years.Count == 1 && !isFullYear ? years[0].Years : [],
            $"{label} ¦ {heading}", cell.Place)
        { IsBareNumber = amount.IsBareNumber, IsPercentage = amount.IsPercentage }, cell.Place);
    }

    // The rows above the first that has a number beside its label; a label alone below the first heads the rows that follow.
    private static int Headings(ImmutableArray<ImmutableArray<BlockCell>> rows)
    {
        int headings = 0;
        while (headings < rows.Length && (headings == 0 || rows[headings].Skip(1).Any(cell => cell.Text.Trim().Length > 0))
            && !rows[headings].Skip(1).Any(cell => PrintedAmount.InCell(cell.Text, 1m) is not null))
        {
            headings++;
        }

        return headings == rows.Length ? 0 : headings;
    }

    private static bool IsSentence(string text) => text.Length > 30 && text.Contains(' ', StringComparison.Ordinal);

    private static decimal? Unit(string text) => UnitWord().Match(text) is not { Success: true } match ? null
        : match.Groups["k"].Length > 0 ? 1_000m
        : match.Groups["m"].Length > 0 ? 1_000_000m : null;

    [GeneratedRegex(@"(?<k>£\s?[’‘']?000s?|£\s?k\b|\bthousands?\b)|(?<m>£\s?m(?:illion)?\b|\bin\s+millions?\b)", RegexOptions.IgnoreCase)]
    private static partial Regex UnitWord();

    [GeneratedRegex(@"\bfull[\s-]year\b", RegexOptions.IgnoreCase)]
    private static partial Regex FullYear();

    [GeneratedRegex(@"\btotal\b", RegexOptions.IgnoreCase)]
    private static partial Regex Total();
}
