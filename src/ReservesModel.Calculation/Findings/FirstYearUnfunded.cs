using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Findings;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Findings;

/// <summary>Cost is unfunded in the first year that has any cost. An intended home does not change that: it is not money.</summary>
internal static class FirstYearUnfunded
{
    internal static readonly FindingCode Code = new(
        "first-year-unfunded",
        "Find a source for the first year before the plan is agreed, start later, or say who will decide and when.",
        "Local Government Finance Act 1988, section 114(3): the chief finance officer reports if expenditure is likely to exceed"
        + " the resources available.");

    internal static IEnumerable<Finding> Check(Scenario scenario, Outlook outlook)
    {
        foreach (FinancialYear year in outlook.Years.Where(year => !outlook.Cost(year).IsNil).Take(1))
        {
            Money gap = outlook.Gap(year);
            if (!gap.IsNil)
            {
                string home = outlook.Intended(year).IsNil ? "" : " An intended home is not money yet.";
                yield return new(
                    Code,
                    Severity.Error,
                    "",
                    $"{year} is the first year with a cost, and no source covers all of it.{home}",
                    [new(year, gap)],
                    scenario.Place);
            }
        }
    }
}
