using ReservesModel.Calculation.Expansion;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Findings;

/// <summary>An award or uplift is settled at another rate than was assumed: what the difference costs. The lines that follow the
/// index are expanded again as it was assumed.</summary>
internal static class PayAwardSettled
{
    internal static readonly FindingCode Code = new(
        "pay-award-settled",
        "Say what pays for the difference: it is in the costs of its own year, and in those of every year after it.",
        "Published practice: pay awards are settled late and backdated to 1 April; the shortfall comes from reserves in that year and"
        + " into the gap in the next (Argyll and Bute).");

    internal static IEnumerable<Finding> Check(Scenario scenario, Outlook outlook)
    {
        foreach (PriceIndex index in outlook.Plan.Indices.Where(index => !index.Settled.IsEmpty))
        {
            Dictionary<FinancialYear, Money> assumed = AsAssumed(outlook, index);
            HashSet<PlanLine> following = [.. Following(outlook, index)];
            var figures = YearFigures.Where(outlook, year => outlook.CostsIn(year)
                .Where(posting => following.Contains(posting.Line))
                .Total(posting => posting.Amount) - assumed.GetValueOrDefault(year));
            if (!figures.IsEmpty)
            {
                yield return new(
                    Code,
                    Severity.Note,
                    index.Title,
                    "It is settled at another rate than was assumed. The figures are what the difference adds to the costs of each year, or"
                    + " with a minus takes off.",
                    figures,
                    index.Place);
            }
        }
    }

    private static IEnumerable<PricedLine> Following(Outlook outlook, PriceIndex index) =>
        outlook.Plan.Lines.OfType<PricedLine>().Where(line => line.Indices.Contains(index));

    private static Dictionary<FinancialYear, Money> AsAssumed(Outlook outlook, PriceIndex index) =>
        LineExpansion.Expand(Following(outlook, index).Select(line => line.AsAssumed(index)), outlook.Plan.Horizon)
            .ToDictionary(costs => costs.Year, costs => costs.Total(posting => posting.Amount));
}
