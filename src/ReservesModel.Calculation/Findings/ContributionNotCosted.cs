using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Calculation.Findings;

/// <summary>A contribution to a reserve is money that a budget has to find; the plan's costs do not hold it.</summary>
internal static class ContributionNotCosted
{
    internal static readonly FindingCode Code = new(
        "contribution-not-costed",
        "Make sure that the budget holds the contribution: it is no cost of this plan.",
        null);

    internal static IEnumerable<Finding> Check(Scenario scenario, Outlook outlook)
    {
        foreach (Reserve reserve in outlook.Plan.Reserves)
        {
            var contributions = YearFigures.Where(outlook, year => outlook.Reserve(year, reserve).Contributions);
            if (!contributions.IsEmpty)
            {
                yield return new(
                    Code,
                    Severity.Note,
                    reserve.Title,
                    "Money is put into the reserve that is no cost of this plan.",
                    contributions,
                    reserve.Place);
            }
        }
    }
}
