using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Calculation.Findings;

/// <summary>A draw on a reserve whose opening balance the plan does not state: whether there is money enough is not known.</summary>
internal static class ReserveNotStated
{
    internal static readonly FindingCode Code = new(
        "reserve-not-stated",
        "State the reserve and its opening balance.",
        "CIPFA LAAP Bulletin 99 (July 2014): for each reserve its purpose, use, control and balance. Local Government Act 2003,"
        + " section 25.");

    internal static IEnumerable<Finding> Check(Scenario scenario, Outlook outlook)
    {
        foreach (Reserve reserve in outlook.Plan.Reserves.Where(reserve => reserve.Opening is null))
        {
            var draws = YearFigures.Where(outlook, year => outlook.Reserve(year, reserve).Draws);
            if (!draws.IsEmpty)
            {
                string named = reserve.Kind == ReserveKind.NotStated ? "No reserve is named, and no balance" : "No opening balance";
                yield return new(
                    Code,
                    Severity.Warning,
                    reserve.Title,
                    $"{named} is stated: the effect of the draw on the balance cannot be given, and nothing limits the draw.",
                    draws,
                    reserve.Place);
            }
        }
    }
}
