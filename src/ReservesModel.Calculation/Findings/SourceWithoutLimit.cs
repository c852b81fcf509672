using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Calculation.Findings;

/// <summary>A grant, contribution or receipt pays whatever is asked of it, since the plan states no amount for it.</summary>
internal static class SourceWithoutLimit
{
    internal static readonly FindingCode Code = new(
        "source-without-limit",
        "State how much there is: `limit` by year, or `total`.",
        null);

    internal static IEnumerable<Finding> Check(Scenario scenario, Outlook outlook)
    {
        foreach (FundingSource source in outlook.Plan.Funding.Where(source => IsOfOthers(source.Kind) && IsOpenEnded(source)))
        {
            var given = YearFigures.Where(outlook, year => outlook.Funded(year, source));
            if (!given.IsEmpty)
            {
                yield return new(
                    Code,
                    Severity.Warning,
                    source.Title,
                    "The source pays, and the plan does not state how much of it there is.",
                    given,
                    source.Place);
            }
        }
    }

    private static bool IsOfOthers(SourceKind kind) =>
        kind is SourceKind.Grant or SourceKind.Contribution or SourceKind.CapitalReceipts;

    private static bool IsOpenEnded(FundingSource source) => source.Limit.IsEmpty && source.ShareOfCost.IsEmpty && source.Total is null;
}
