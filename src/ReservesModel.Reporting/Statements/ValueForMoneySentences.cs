using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Statements;

/// <summary>What the figures have to say on value for money: what each action costs, what it saves, when it pays back, and what else
/// could be done. They price no outcome, and the text says so.</summary>
internal static class ValueForMoneySentences
{
    // Beyond this the table of costs tells it better.
    private const int MostActions = 8;

    internal static IEnumerable<Block> Of(Subject subject)
    {
        yield return new Block.Words(CostAnswer.In(subject));
        Prose[] actions = [.. subject.Plan.Actions.Select(action => Action(subject, action))];
        if (actions.Length is > 0 and <= MostActions)
        {
            yield return new Block.Subheading("What each action costs");
            yield return new Block.Points([.. actions]);
        }

        Prose[] savings = [.. Savings(subject)];
        if (savings.Length > 0)
        {
            yield return new Block.Subheading("Savings and payback");
            yield return new Block.Points([.. savings]);
        }

        yield return new Block.Words(Alternatives(subject));
        yield return new Block.Words($"The figures put no price on what the plan achieves: what is gained for the money, and how that will be"
            + $" known, is for the report to say.");
    }

    private static Prose Action(Subject subject, PlanAction action)
    {
        YearAmounts costs = subject.Amounts(subject.Ask.CostOf(action));
        string unknown = action.Lines.Any(line => line is UnquantifiedLine) ? ", with part of it not yet quantified" : "";
        return action.IsNotCosted ? (Prose)$"{action.Title}: nothing is said of what it costs."
            : !costs.AreNil ? (Prose)$"{action.Title}: {costs}{unknown}."
            : unknown.Length > 0 ? (Prose)$"{action.Title}: not yet quantified."
            : (Prose)$"{action.Title}: it is said to cost nothing.";
    }

    private static IEnumerable<Prose> Savings(Subject subject)
    {
        YearAmounts credits = subject.Amounts(subject.Ask.Credits);
        if (!credits.AreNil)
        {
            yield return $"The plan's own savings and income {subject.Mood.Be} {credits}, if they are made as planned.";
        }

        foreach (Finding finding in subject.Of.Findings.Where(finding => finding.Code.Code is
            "payback" or "payback-over-limit" or "saving-not-sure" or "saving-before-enabler" or "saving-cost-not-stated"))
        {
            yield return $"{(finding.Subject.Length == 0 ? "" : $"{finding.Subject}: ")}{finding.Message}";
        }
    }

    private static Prose Alternatives(Subject subject)
    {
        ScenarioOutlook[] others = [.. subject.File.Scenarios.Where(other => other != subject.Of)];
        return others.Length == 0
            ? (Prose)$"The plan sets out no other option, so that its cost is compared with nothing here."
            : (Prose)($"The plan sets out {English.Number(others.Length)} {(others.Length == 1 ? "option" : "options")} besides this one:"
                + $" {English.And([.. others.Select(other => English.Quoted(other.Scenario.Title))])}.");
    }
}
