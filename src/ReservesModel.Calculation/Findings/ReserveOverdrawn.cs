using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Calculation.Findings;

/// <summary>A reserve closes a year below nil, which only an opening below nil or other uses can bring about.</summary>
internal static class ReserveOverdrawn
{
    internal static readonly FindingCode Code = new(
        "reserve-overdrawn",
        "Say how the deficit will be met: a reserve cannot be spent twice.",
        "Local Government Act 2003, section 25: the adequacy of the proposed financial reserves. Local Government Finance Act 1988,"
        + " section 114(3).");

    internal static IEnumerable<Finding> Check(Scenario scenario, Outlook outlook)
    {
        foreach (Reserve reserve in outlook.Plan.Reserves)
        {
            var below = YearFigures.Where(
                outlook, year => Money.Min(Money.Nil, outlook.Reserve(year, reserve).Closing ?? Money.Nil));
            if (!below.IsEmpty)
            {
                yield return new(
                    Code,
                    Severity.Error,
                    reserve.Title,
                    "The balance closes below nil; the figures are the closing balances.",
                    below,
                    reserve.Place);
            }
        }
    }
}
