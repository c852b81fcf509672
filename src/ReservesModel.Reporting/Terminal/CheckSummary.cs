using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Terminal;

/// <summary>What `check` prints of a plan without faults: what is in it, and its findings.</summary>
public static class CheckSummary
{
    public static void Write(FileOutlook file, TextWriter text, int width = 80, Ink? ink = null)
    {
        ink ??= Ink.None;
        PlanHeading.Write(text, file.Base, width, ink);
        var plan = file.Base.Outlook.Plan;
        int lines = plan.Lines.Count(), others = file.Scenarios.Length - 1;
        Wrapping.Write(text, "", "",
            $"No fault. {English.Capital(English.Count(plan.Actions.Length, "action"))}, {English.Count(lines, "line")}, " +
            $"{English.Count(plan.Reserves.Length, "reserve")}, {English.Count(plan.Funding.Length, "source")} of funding, " +
            $"{English.Count(others, "scenario")} beside the base case; {plan.Horizon}.", width);
        text.WriteLine();
        FindingsText.Write(text, file.Base, width, ink);
        FindingsText.WriteOthers(text, file, width);
    }
}
