using ReservesModel.Calculation.Budgets;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Findings;

/// <summary>The budget counts on a rise in council tax that needs a referendum.</summary>
internal static class CouncilTaxOverLimit
{
    internal static readonly FindingCode Code = new(
        "council-tax-over-limit",
        "Lower `coreRise` or `socialCareRise`, or say that a referendum will be held and what it costs if it is lost.",
        "Local Government Finance Act 1992, sections 52ZB to 52ZD, and the year's report on the principles: a rise of the percentage"
        + " or more is excessive.");

    internal static IEnumerable<Finding> Check(Scenario scenario, Outlook outlook)
    {
        if (outlook.Plan.Budget?.CouncilTax is not { } plan)
        {
            yield break;
        }

        CouncilTaxYears tax = new(plan);
        Dictionary<FinancialYear, Money> over = [];
        foreach (FinancialYear year in outlook.Years)
        {
            if (tax.Next(year)?.Verdict is { IsExcessive: true } verdict)
            {
                over[year] = -verdict.Headroom;
            }
        }

        var figures = YearFigures.Where(outlook, year => over.GetValueOrDefault(year));
        if (!figures.IsEmpty)
        {
            yield return new(
                Code,
                Severity.Error,
                "Council tax",
                $"The rise of {Words.Years(figures)} needs a referendum; the figures are what of Band D is above the highest that needs none.",
                figures,
                plan.Place);
        }
    }
}
