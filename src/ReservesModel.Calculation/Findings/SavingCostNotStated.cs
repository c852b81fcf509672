using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;

namespace ReservesModel.Calculation.Findings;

/// <summary>A saving is counted on, and the plan does not say what it costs to achieve, nor that it costs nothing.</summary>
internal static class SavingCostNotStated
{
    internal static readonly FindingCode Code = new(
        "saving-cost-not-stated",
        "Give what it costs in `costToAchieve`, £0 where it takes nothing; or name the action that enables it in `enabledBy`.",
        "Local Government Act 2003, section 25: the robustness of the estimates. Published practice: Lancaster states the one-off funding"
        + " required to produce its ongoing savings.");

    internal static IEnumerable<Finding> Check(Scenario scenario, Outlook outlook)
    {
        foreach (PlanAction action in outlook.Plan.Actions)
        {
            PlanLine[] savings = [.. action.Lines.Where(line => line is { Kind: LineKind.Saving, Heading.Part: null } and not UnquantifiedLine)];
            if (savings.Length == 0 || action.Lines.Any(IsForAWhile))
            {
                continue;
            }

            HashSet<string> stated = [.. action.Lines.Where(line => line.Heading.Part is not null).Select(line => line.Heading.Id)];
            PlanLine[] open = [.. savings.Where(line => !stated.Contains(line.Heading.Id) && !IsEnablerCosted(outlook, line))];
            var figures = YearFigures.Where(outlook, year => -open.Total(saving => outlook.Cost(year, saving)));
            if (!figures.IsEmpty)
            {
                yield return Finding(action, open, figures);
            }
        }
    }

    private static Finding Finding(PlanAction action, PlanLine[] open, ImmutableArray<YearFigure> figures)
    {
        string years = Words.Years(figures);
        return open is [var only]
            ? new(Code, Severity.Note, only.Heading.Title, $"The plan counts on it in {years}, and does not say what it costs to achieve.",
                figures, only.Heading.Place)
            : new(Code, Severity.Note, action.Title,
                $"The plan counts on these savings in {years}, and does not say what they cost to achieve:"
                + $" {string.Join("; ", open.Select(line => $"“{line.Heading.Title}”"))}.",
                figures, action.Place);
    }

    // What an action costs for a while is what it takes to change something: set-up, redundancy, a team for two years, a scheme, or what
    // is not costed yet. What goes on for good beside a saving is the service itself, and the cost of achieving one saving is not
    // that of another.
    private static bool IsForAWhile(PlanLine line) =>
        line is { IsCredit: false, Heading.Part: null } && (line is UnquantifiedLine || line.Kind == LineKind.Capital || !line.IsPermanent);

    // An action that enables it says what that takes, be it that it costs nothing.
    private static bool IsEnablerCosted(Outlook outlook, PlanLine line) => line is PricedLine { EnabledBy.Value: var id }
        && outlook.Plan.Actions.Any(action => action.Id == id && !action.IsNotCosted);
}
