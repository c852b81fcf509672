using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Calculation.Findings;

/// <summary>A saving starts before the action that enables it is complete, and the plan says why that can be.</summary>
internal static class SavingBeforeEnabler
{
    internal static readonly FindingCode Code = new(
        "saving-before-enabler",
        "Show what makes the saving before then; or leave `beforeEnabler` out, and it starts the day after.",
        null);

    internal static IEnumerable<Finding> Check(Scenario scenario, Outlook outlook)
    {
        foreach (PricedLine line in outlook.Plan.Lines.OfType<PricedLine>().Where(line => line.BeforeEnabler is not null))
        {
            if (outlook.Plan.Actions.FirstOrDefault(action => action.Id == line.EnabledBy?.Value) is { Completes.Value: var complete } enabler
                && line.Start.Value <= complete)
            {
                yield return new(
                    Code,
                    Severity.Note,
                    line.Heading.Title,
                    $"It starts on {Words.Day(line.Start.Value)}; “{enabler.Title}”, which enables it, is complete on {Words.Day(complete)}."
                    + $" The plan says: {Words.Sentence(line.BeforeEnabler!.Value)} The figures are the savings of the years up to then.",
                    YearFigures.Where(outlook, year => year.FirstDay <= complete ? -outlook.Cost(year, line) : Money.Nil),
                    line.Heading.Place);
            }
        }
    }
}
