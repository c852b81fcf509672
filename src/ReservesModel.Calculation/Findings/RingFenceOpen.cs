using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Calculation.Findings;

/// <summary>A ring-fenced reserve is drawn on by a source that may pay for anything.</summary>
internal static class RingFenceOpen
{
    internal static readonly FindingCode Code = new(
        "ring-fence-open",
        "Name what the reserve may pay for, with `for`, as its conditions say.",
        "The conditions of the money: the Dedicated Schools Grant, for one, is for the schools budget and no other purpose (DfE, DSG"
        + " conditions of grant 2023 to 2024).");

    internal static IEnumerable<Finding> Check(Scenario scenario, Outlook outlook)
    {
        foreach (FundingSource source in outlook.Plan.Funding.Where(source =>
            source.Reserve?.Kind == ReserveKind.RingFenced && source.For.IsEmpty))
        {
            var draws = YearFigures.Where(outlook, year => outlook.Funded(year, source));
            if (!draws.IsEmpty)
            {
                yield return new(
                    Code,
                    Severity.Error,
                    source.Title,
                    $"{source.Reserve!.Title} is ring-fenced, and this source draws on it for any cost of the plan.",
                    draws,
                    source.Place);
            }
        }
    }
}
