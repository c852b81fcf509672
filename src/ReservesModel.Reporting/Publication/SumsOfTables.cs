using System.Collections.Immutable;
using ReservesModel.Reporting.Casting;
using ReservesModel.Reporting.Tables;

namespace ReservesModel.Reporting.Publication;

/// <summary>How the rows of each table add up.</summary>
internal static class SumsOfTables
{
    /// <summary>Lines to actions, actions to the total, and the total again by nature below it.</summary>
    internal static TableSums Costs(Table table)
    {
        int total = IndexOf(table, row => row.Kind == RowKind.Total);
        if (total < 0)
        {
            return TableSums.None;
        }

        int[] actions = [.. Before(table, total).Where(at => table.Rows[at].Indent == 0)];
        return new(
            [
                .. from action in actions
                   let lines = Enumerable.Range(action + 1, total - action - 1).TakeWhile(at => table.Rows[at].Indent > 0).ToArray()
                   where lines.Length > 0
                   select Sum(action, lines),
                Sum(total, actions),
                Sum(total, Enumerable.Range(total + 1, table.Rows.Length - total - 1)),
            ],
            [total]);
    }

    /// <summary>Sources to what is funded; what the plan's own savings meet is not funding.</summary>
    internal static TableSums Funding(Table table, bool firstIsSavings)
    {
        int total = IndexOf(table, row => row.Kind == RowKind.Total && row.Label.StartsWith("Funded", StringComparison.Ordinal));
        return total < 0 ? TableSums.None : new([Sum(total, Before(table, total).Skip(firstIsSavings ? 1 : 0))], [total]);
    }

    /// <summary>Costs by nature to the total, which is also what is funded and unfunded; the row of credits is no part of that.</summary>
    internal static TableSums Summary(Table table, bool hasCredits)
    {
        int total = IndexOf(table, row => row.Kind == RowKind.Total), end = table.Rows.Length - (hasCredits ? 1 : 0);
        return new(
            [
                .. total > 0 ? [Sum(total, Before(table, total))] : Array.Empty<CastSum>(),
                Sum(total, Enumerable.Range(total + 1, end - total - 1)),
            ],
            [total]);
    }

    /// <summary>Each reserve from year to year. Its minimum is no part of that, and what is left above it follows. Headings count for
    /// nothing: they have no row of their own.</summary>
    internal static TableSums Reserves(Table table)
    {
        List<CastSum> sums = [];
        List<(int Closing, int Opening)> carried = [];
        List<Headroom> headrooms = [];
        int opening = 0;
        foreach (Row[] rows in Reserves(table.Rows))
        {
            int closing = Array.FindIndex(rows, row => row.Kind == RowKind.Total);
            if (closing >= 0)
            {
                carried.Add((opening + closing, opening));
                sums.Add(new(opening + closing, [.. Enumerable.Range(0, closing).Select(at =>
                    new CastPart(opening + at, rows[at].Label.StartsWith("less ", StringComparison.Ordinal)))]));
                if (rows.Length == closing + 3)
                {
                    headrooms.Add(new(opening + closing, opening + closing + 1, opening + closing + 2));
                }
            }

            opening += rows.Length;
        }

        return new([.. sums], [.. carried.Select(pair => pair.Closing)]) { Carried = [.. carried], Headrooms = [.. headrooms] };
    }

    /// <summary>Each total is all rows since the last one, and that one; the next year opens with the last.</summary>
    internal static TableSums Movement(Table table) => Running(table) with { Carried = [(table.Rows.Length - 1, 0)] };

    /// <summary>Each total is all rows since the last one, and that one. What is to be found anew stands below them all.</summary>
    internal static TableSums Gap(Table table) => Running(table);

    private static TableSums Running(Table table)
    {
        int[] totals = [.. Enumerable.Range(0, table.Rows.Length).Where(at => table.Rows[at].Kind == RowKind.Total)];
        return new(
            [.. totals.Select((total, at) => at == 0
                ? Sum(total, Before(table, total))
                : Sum(total, Enumerable.Range(totals[at - 1], total - totals[at - 1])))],
            [totals[^1]]);
    }

    private static IEnumerable<Row[]> Reserves(ImmutableArray<Row> rows)
    {
        int[] headings = [.. Enumerable.Range(0, rows.Length).Where(at => rows[at].Kind == RowKind.Heading), rows.Length];
        return headings.Zip(headings.Skip(1), (from, to) => rows.Skip(from + 1).Take(to - from - 1).ToArray());
    }

    private static int IndexOf(Table table, Func<Row, bool> isIt) =>
        Enumerable.Range(0, table.Rows.Length).FirstOrDefault(at => isIt(table.Rows[at]), -1);

    private static IEnumerable<int> Before(Table table, int total) => Enumerable.Range(0, Math.Min(total, table.Rows.Length));

    private static CastSum Sum(int total, IEnumerable<int> parts) => new(total, [.. parts.Select(part => new CastPart(part))]);
}
