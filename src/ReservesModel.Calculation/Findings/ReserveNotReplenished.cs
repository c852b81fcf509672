using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Calculation.Findings;

/// <summary>A reserve is drawn on, and nothing is put back within the horizon.</summary>
internal static class ReserveNotReplenished
{
    internal static readonly FindingCode Code = new(
        "reserve-not-replenished",
        "Say when and how the reserve will be replenished, or why it need not be.",
        "Published practice: Gateshead's Medium Term Financial Strategy allows a use of reserves with permanent savings and a plan"
        + " to replenish them.");

    internal static IEnumerable<Finding> Check(Scenario scenario, Outlook outlook)
    {
        foreach (Reserve reserve in outlook.Plan.Reserves)
        {
            var draws = YearFigures.Where(outlook, year => outlook.Reserve(year, reserve).Draws);
            if (!draws.IsEmpty && outlook.Years.All(year => outlook.Reserve(year, reserve).Contributions.IsNil))
            {
                yield return new(
                    Code,
                    Severity.Note,
                    reserve.Title,
                    $"The reserve is drawn on, and the plan puts nothing back in {outlook.Plan.Horizon}.",
                    draws,
                    reserve.Place);
            }
        }
    }
}
