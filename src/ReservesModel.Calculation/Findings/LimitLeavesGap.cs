using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Findings;

/// <summary>A source gives all that its limit or total allows in a year, and a higher one would leave less unfunded.</summary>
internal static class LimitLeavesGap
{
    internal static readonly FindingCode Code = new(
        "limit-leaves-gap",
        "Ask whether the limit can be raised, or name another source for the rest.",
        null);

    internal static IEnumerable<Finding> Check(Scenario scenario, Outlook outlook)
    {
        foreach (FundingSource source in outlook.Plan.Funding.Where(source => source.CanFund))
        {
            var gaps = YearFigures.Where(outlook, year => Binds(outlook, year, source) ? outlook.Gap(year) : Money.Nil);
            if (!gaps.IsEmpty)
            {
                yield return new(
                    Code,
                    Severity.Warning,
                    source.Title,
                    $"The source gives all that its limit allows in {Words.Years(gaps)}, and cost stays unfunded; the figures are what"
                    + " is unfunded in all.",
                    gaps,
                    source.Place);
            }
        }
    }

    private static bool Binds(Outlook outlook, FinancialYear year, FundingSource source) =>
        !outlook.Gap(year).IsNil
        && outlook.Ledger.Sources.First(position => position.Year == year && position.Source == source).IsExhausted
        && (source.Reserve is not { } reserve || !IsDrawnDown(outlook.Reserve(year, reserve)))
        && ReachesGap(outlook, year, source);

    private static bool IsDrawnDown(ReserveYear reserve) => reserve.Drawable is { } drawable && reserve.Draws >= drawable;

    // More from this source would help where it may pay for an unfunded line, or may take over a line from a source that
    // may: and so on from source to source.
    private static bool ReachesGap(Outlook outlook, FinancialYear year, FundingSource source)
    {
        ILookup<PlanLine, FundingPosting> paid = outlook.FundingIn(year).ToLookup(posting => posting.Line);
        HashSet<FundingSource> reached = [source];
        Queue<FundingSource> next = new([source]);
        while (next.TryDequeue(out FundingSource? from))
        {
            foreach (CostPosting cost in outlook.CostsIn(year).Where(cost => from.MayPayFor(cost.Line)))
            {
                if (!outlook.Gap(year, cost.Line).IsNil)
                {
                    return true;
                }

                foreach (FundingPosting other in paid[cost.Line])
                {
                    if (reached.Add(other.Source))
                    {
                        next.Enqueue(other.Source);
                    }
                }
            }
        }

        return false;
    }
}
