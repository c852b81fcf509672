using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Terminal;

/// <summary>Whose plan it is, what it is, and who decides on it when.</summary>
internal static class PlanHeading
{
    internal static void Write(TextWriter text, ScenarioOutlook scenario, int width, Ink ink)
    {
        Plan plan = scenario.Outlook.Plan;
        foreach (string line in Wrapping.Lines($"{plan.Authority}: {plan.Title}", width))
        {
            text.WriteLine(ink.Strong(line));
        }
        if (!scenario.Scenario.IsBase)
        {
            Wrapping.Write(text, "", "", $"Scenario: {scenario.Scenario.Title}", width);
        }
        if (plan.Decision is { } decision && Words(decision) is { Length: > 0 } words)
        {
            Wrapping.Write(text, "", "", words, width);
        }
        text.WriteLine();
    }

    private static string Words(Decision decision)
    {
        string by = decision.By is null ? "" : $" by {decision.By}";
        string on = decision.On is null ? "" : $" on {Dates.InFull(decision.On.Value)}";
        string reference = decision.Reference is null ? "" : $", reference {decision.Reference}";
        return decision.Outcome switch
        {
            DecisionOutcome.Agreed => $"Agreed{by}{on}{reference}",
            DecisionOutcome.Rejected => $"Rejected{by}{on}{reference}",
            _ when by.Length + on.Length + reference.Length == 0 => "",
            _ => $"For decision{by}{on}{reference} (pending)",
        };
    }
}
