using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Tables;

namespace ReservesModel.Reporting.Terminal;

/// <summary>The impact of one scenario on the budget.</summary>
public static class BudgetReport
{
    public static void Write(TextWriter text, ScenarioOutlook scenario, BudgetOutlook budget, int width, Ink ink)
    {
        PlanHeading.Write(text, scenario, width, ink);
        foreach (Table table in new[] { BudgetTable.Movement(budget), BudgetTable.Gap(budget), BudgetTable.CouncilTax(budget) })
        {
            if (!table.IsEmpty)
            {
                TableText.Write(text, table, width, ink);
            }
        }
    }
}
