using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Calculation.Findings;

/// <summary>Invest to save takes longer to pay back than the authority allows. A horizon that ends before the limit does not show it.</summary>
internal static class PaybackOverLimit
{
    internal static readonly FindingCode Code = new(
        "payback-over-limit",
        "Say why the longer time is worth it and who has agreed to it, or bring the savings forward or the cost down.",
        $"The authority's own limit, as the plan states it in `paybackLimit`. {Investment.PublishedLimits}");

    internal static IEnumerable<Finding> Check(Scenario scenario, Outlook outlook)
    {
        if (outlook.Plan.PaybackLimit is not { Value: var limit })
        {
            yield break;
        }

        foreach (Investment investment in Investment.Of(outlook))
        {
            int years = (investment.PaidBack ?? outlook.Plan.Horizon.To).StartYear - investment.From.StartYear;
            bool isOver = investment.PaidBack is null ? years >= limit : years > limit;
            if (isOver)
            {
                string when = investment.PaidBack is { } year
                    ? $"It pays back in {year}, {Years(years)} after the year in which it first costs anything, {investment.From}"
                    : $"It does not pay back by the end of {outlook.Plan.Horizon.To}, {Years(years)} after the year in which it first costs"
                        + $" anything, {investment.From}";
                yield return new(
                    Code,
                    Severity.Warning,
                    investment.Action.Title,
                    $"{when}; the authority's limit is {Years(limit)}. {investment.Figures}",
                    investment.SoFar,
                    investment.Action.Place);
            }
        }
    }

    private static string Years(int years) => FormattableString.Invariant($"{years} {(years == 1 ? "year" : "years")}");
}
