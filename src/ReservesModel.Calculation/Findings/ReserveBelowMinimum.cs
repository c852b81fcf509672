using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Calculation.Findings;

/// <summary>A reserve closes a year below its minimum. Draws alone cannot do that; other uses can.</summary>
internal static class ReserveBelowMinimum
{
    internal static readonly FindingCode Code = new(
        "reserve-below-minimum",
        "Lower the other uses, put more in, or have the minimum level reviewed by those who set it.",
        "Local Government Act 2003, section 25: the adequacy of the proposed financial reserves.");

    internal static IEnumerable<Finding> Check(Scenario scenario, Outlook outlook)
    {
        foreach (Reserve reserve in outlook.Plan.Reserves.Where(reserve => !reserve.Minimum.IsEmpty))
        {
            var shortfall = YearFigures.Where(
                outlook, year => Money.Max(Money.Nil, -(outlook.Reserve(year, reserve).Headroom ?? Money.Nil)));
            if (!shortfall.IsEmpty)
            {
                yield return new(
                    Code,
                    Severity.Error,
                    reserve.Title,
                    "The balance closes below its minimum; the figures are what is missing.",
                    shortfall,
                    reserve.Place);
            }
        }
    }
}
