using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Findings;

/// <summary>A year relies on savings or income that the plan itself calls unsure: without them more would have to be found. Where
/// they are no more than a surplus, nothing rests on them.</summary>
internal static class SavingNotSure
{
    internal static readonly FindingCode Code = new(
        "saving-not-sure",
        "Say what is held against it if it is not made in full, or count less of it with `delivery`.",
        "Local Government Act 2003, section 25: the robustness of the estimates.");

    internal static IEnumerable<Finding> Check(Scenario scenario, Outlook outlook)
    {
        PlanLine[] unsure = [.. outlook.Plan.Lines.Where(line => line is { IsCredit: true, Heading.Confidence: Level.Low })];
        if (unsure.Length == 0)
        {
            yield break;
        }

        HashSet<FinancialYear> relying = [.. outlook.Years.Where(year => Relies(outlook, year, unsure))];
        foreach (PlanLine line in unsure)
        {
            var figures = YearFigures.Where(outlook, year => relying.Contains(year) ? -outlook.Cost(year, line) : Money.Nil);
            if (!figures.IsEmpty)
            {
                yield return new(
                    Code,
                    Severity.Warning,
                    line.Heading.Title,
                    $"The plan has low confidence in the amount, and relies on it in {Words.Years(figures)}: without it more would have to be"
                    + " found.",
                    figures,
                    line.Heading.Place);
            }
        }
    }

    // In a budget every saving counts.
    private static bool Relies(Outlook outlook, FinancialYear year, PlanLine[] unsure) =>
        outlook.Plan.Budget is not null || outlook.Surplus(year) < -unsure.Total(line => outlook.Cost(year, line));
}
