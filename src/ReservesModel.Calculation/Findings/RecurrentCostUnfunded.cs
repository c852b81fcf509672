using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Calculation.Findings;

/// <summary>A recurrent cost that no source covers in a year. Its years are not added up: the same cost comes again.</summary>
internal static class RecurrentCostUnfunded
{
    internal static readonly FindingCode Code = new(
        "recurrent-cost-unfunded",
        "Say where the cost will be built into the budget, and from when; or end the cost when its money ends.",
        "Local Government Act 2003, section 25: the robustness of the estimates. CIPFA Financial Management Code, standard G:"
        + " sustainability in the longer term.");

    internal static IEnumerable<Finding> Check(Scenario scenario, Outlook outlook)
    {
        foreach (PlanLine line in outlook.Plan.Lines.Where(line => line.Nature == LineNature.Recurrent))
        {
            var figures = YearFigures.Where(outlook, year => outlook.Gap(year, line));
            if (!figures.IsEmpty)
            {
                bool intended = outlook.Ledger.IntendedHomes.Any(home => home.Line == line);
                string home = intended ? "It has an intended home, which is not money yet." : "It has no intended home either.";
                yield return new(
                    Code,
                    Severity.Warning,
                    line.Heading.Title,
                    $"The cost goes on, and no source is found for it in {Words.Years(figures)}. {home}",
                    figures,
                    line.Heading.Place);
            }
        }
    }
}
