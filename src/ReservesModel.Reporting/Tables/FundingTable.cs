using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Tables;

/// <summary>What each source gives in each year, in order of priority; what is left unfunded, and which part of that has an
/// intended home. A home is an intention, not money.</summary>
public static class FundingTable
{
    public static Table Of(Outlook outlook)
    {
        Plan plan = outlook.Plan;
        if (!plan.Lines.Any() && plan.Funding.IsEmpty)
        {
            return Table.Of("Funding", "Source", outlook.Years, [], []);
        }

        AssumedParts assumed = new(plan);
        FundingSource[] sources = [.. plan.SourcesOfMoney];
        return Table.Of("Funding", "Source", outlook.Years,
        [
            .. outlook.HasCredits ? [Met(outlook)] : Array.Empty<Row>(),
            .. sources.Select(source => new Row(
                $"{source.Title} ({PlanWords.InText(PlanWords.Of(source.Status))})",
                [.. outlook.Years.Select(year => Give(outlook, year, source, outlook.Funded(year, source)))],
                IsAssumed: assumed.Source(source),
                MeetsCost: true)),
            .. sources.Length > 1 ? Totals(outlook) : [],
            Unfunded(outlook),
            .. outlook.HasCredits && outlook.Years.Any(year => !outlook.Surplus(year).IsNil) ? [Surplus(outlook)] : Array.Empty<Row>(),
            .. plan.IntendedSources.Where(source => outlook.Years.Any(year => IsIntended(outlook, year, source)))
                .Select(source => new Row(
                    $"intended: {source.Title}",
                    [.. outlook.Years.Select(year => Give(outlook, year, source, outlook.Intended(year, source)))],
                    1,
                    IsAssumed: assumed.Source(source))),
        ], []);
    }

    private static IEnumerable<Row> Totals(Outlook outlook)
    {
        Cell[] funded =
        [
            .. outlook.Years.Select(year => Cell.SoFar(
                outlook.Funded(year),
                !outlook.Plan.SourcesOfMoney.Any(source => MayPayMore(outlook, year, source)))),
        ];
        yield return new(
            Array.Exists(funded, cell => cell.IsSoFarKnown) ? "Funded so far" : "Funded", [.. funded], 0, RowKind.Total);
        Money[] notAgreed = [.. outlook.Years.Select(outlook.NotAgreed)];
        if (Array.Exists(notAgreed, sum => !sum.IsNil))
        {
            yield return new("of which not agreed yet", [.. notAgreed.Select(Cell.Of)], 1);
        }
    }

    private static Row Met(Outlook outlook) => new(
        "Savings and income of the plan", [.. outlook.Years.Select(year => Cell.Of(outlook.Offset(year)))]);

    private static Row Surplus(Outlook outlook) => new(
        "Left over of savings and income", [.. outlook.Years.Select(year => Cell.Of(outlook.Surplus(year)))]);

    private static Row Unfunded(Outlook outlook)
    {
        Cell[] cells = [.. outlook.Years.Select(year => YearCells.Unfunded(outlook, year))];
        return new(
            Array.Exists(cells, cell => cell.IsSoFarKnown) ? "Unfunded so far known" : "Unfunded", [.. cells], 0, RowKind.Total, MeetsCost: true);
    }

    private static Cell Give(Outlook outlook, FinancialYear year, FundingSource source, Money sum) =>
        Cell.SoFar(sum, !MayPayMore(outlook, year, source));

    private static bool IsIntended(Outlook outlook, FinancialYear year, FundingSource source) =>
        !outlook.Intended(year, source).IsNil || MayPayMore(outlook, year, source);

    // A source that may pay for a cost without an amount gives nobody knows how much: its nothing is no nil.
    private static bool MayPayMore(Outlook outlook, FinancialYear year, FundingSource source) =>
        source.Years.Contains(year) && outlook.UnquantifiedIn(year).Any(source.MayPayFor);
}
