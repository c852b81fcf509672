using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Budgets;

/// <summary>By how much each permanent line moves the budget in a year, and why: its rise by an index is pay or price; the rest is
/// growth when it starts, the step to the full year in the year after a part year, a pressure where it is demand, a saving where it
/// lowers the cost. They add to the difference of its two postings.</summary>
internal static class LineMovements
{
    internal static IEnumerable<BudgetMovement> In(Outlook outlook, FinancialYear year)
    {
        Dictionary<PlanLine, CostPosting> before = year == outlook.Years[0]
            ? []
            : outlook.CostsIn(new(year.StartYear - 1, year.StartMonth)).ToDictionary(posting => posting.Line);
        foreach (CostPosting posting in outlook.CostsIn(year).Where(posting => posting.Line.IsPermanent))
        {
            CostPosting? last = before.GetValueOrDefault(posting.Line);
            Money real = posting.Because.AtBasePrices(), realBefore = last?.Because.AtBasePrices() ?? Money.Nil;
            Money rise = posting.Amount - real - ((last?.Amount ?? Money.Nil) - realBefore);
            Money rest = real - realBefore;
            if (!rise.IsNil)
            {
                yield return Movement(RiseOf(posting.Line), posting.Line, rise);
            }

            if (!rest.IsNil)
            {
                yield return Movement(RestOf(posting.Line, year, realBefore), posting.Line, rest);
            }
        }
    }

    private static BudgetMovement Movement(MovementKind kind, PlanLine line, Money amount) =>
        new(kind, line.Heading.Title, line.Key, amount, line.Heading.Place);

    private static MovementKind RiseOf(PlanLine line) => line.Kind is LineKind.Staffing or LineKind.Agency
        ? MovementKind.Pay
        : line.IsCredit ? MovementKind.Saving : MovementKind.Price;

    private static MovementKind RestOf(PlanLine line, FinancialYear year, Money before) =>
        line.IsCredit ? MovementKind.Saving
        : IsStepToFullYear(line, year, before) ? MovementKind.FullYear
        : line.Kind == LineKind.DemandLed ? MovementKind.Pressure
        : MovementKind.Growth;

    // £190,000 from October: £95,000 of growth in the first year, £95,000 to the full year in the next.
    private static bool IsStepToFullYear(PlanLine line, FinancialYear year, Money before) =>
        !before.IsNil && line is RunningLine running
            && running.Start.Value > new FinancialYear(year.StartYear - 1, year.StartMonth).FirstDay
            && running.Start.Value < year.FirstDay;
}
