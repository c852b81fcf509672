using NodaTime;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Findings;

/// <summary>A cost falls, or a milestone passes, before the day of the decision.</summary>
internal static class SpendBeforeDecision
{
    internal static readonly FindingCode Code = new(
        "spend-before-decision",
        "Say under which authority it goes ahead, or move it after the decision.",
        null);

    internal static IEnumerable<Finding> Check(Scenario scenario, Outlook outlook)
    {
        if (outlook.Plan.Decision?.On is not { } decision)
        {
            yield break;
        }

        foreach (PlanLine line in outlook.Plan.Lines)
        {
            var early = YearFigures.Where(outlook, year => FallsBefore(line, year, decision.Value) ? outlook.Cost(year, line) : Money.Nil);
            if (!early.IsEmpty)
            {
                yield return new(
                    Code,
                    Severity.Warning,
                    line.Heading.Title,
                    "Some or all of the cost falls before the day of the decision; the figures are of the years in which it does.",
                    early,
                    line.Heading.Place);
            }
        }

        foreach (Milestone milestone in outlook.Plan.Milestones.Where(milestone => milestone.Date < decision.Value))
        {
            yield return new(
                Code, Severity.Warning, milestone.Title, "The milestone passes before the day of the decision.", [], milestone.Place);
        }
    }

    // A one-off of a year may fall on any day of it, so only a year that is over by then is surely before the decision.
    private static bool FallsBefore(PlanLine line, FinancialYear year, LocalDate decision) => line switch
    {
        OneOffLine oneOff => oneOff.Portions.Any(portion => portion.Year == year && portion.Until < decision),
        RunningLine recurrent => year.FirstDay < decision && recurrent.Start.Value < decision,
        _ => false,
    };
}
