using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Budgets;

/// <summary>The base budget rolled forward year by year, with the plan's lines in it: one-offs of the year before removed, pay and
/// price, growth, pressures, the step to the full year, savings; and the gap that is left.</summary>
public static class BudgetRollForward
{
    /// <summary>The impact of a plan on the budget that it states; null where it states none.</summary>
    public static BudgetOutlook? Of(Outlook outlook)
    {
        if (outlook.Plan.Budget is not { } budget)
        {
            return null;
        }

        ImmutableArray<BudgetYear>.Builder years = ImmutableArray.CreateBuilder<BudgetYear>();
        CouncilTaxYears tax = new(budget.CouncilTax);
        Money opening = budget.Opening.Value, oneOffsBefore = budget.OpeningOneOffs?.Value ?? Money.Nil, savings = Money.Nil;
        CumulativeGap before = default;
        foreach (FinancialYear year in outlook.Years)
        {
            ImmutableArray<BudgetMovement> movements = [.. LineMovements.In(outlook, year), .. Pressures(budget, year)];
            Money oneOffs = OneOffs(outlook, year) + budget.Movements.Total(item => Signed(item, item.Temporary[year]));
            savings -= movements.Where(movement => movement.Kind == MovementKind.Saving).Total(movement => movement.Amount);
            Money closing = opening - oneOffsBefore + movements.Total(movement => movement.Amount) + oneOffs;
            CouncilTaxYear? councilTax = tax.Next(year);
            Money resources = (councilTax is null ? Money.Nil : councilTax.Income + councilTax.CollectionFund)
                + budget.Resources.Total(resource => resource.Amount[year]?.Value ?? Money.Nil);
            Money reserves = Draws(outlook, year) + (budget.UseOfReserves[year]?.Value ?? Money.Nil);
            Money planFunding = Brought(outlook, year);
            MediumTermGap gap = Gap(year, closing - resources - planFunding, reserves, before);
            years.Add(new()
            {
                Year = year,
                Opening = opening,
                OneOffsRemoved = oneOffsBefore,
                Movements = movements,
                OneOffs = oneOffs,
                CouncilTax = councilTax,
                Resources = resources,
                PlanFunding = planFunding,
                Reserves = reserves,
                SavingsSoFar = savings,
                Gap = gap,
                AsCouncilTax = councilTax is null
                    ? null
                    : CouncilTax.Equivalent(gap.AfterReserves.Amount, councilTax.Base, councilTax.Rise.LastYear),
            });
            (opening, oneOffsBefore, before) = (closing, oneOffs, gap.AfterReserves);
        }

        return new(budget, years.ToImmutable());
    }

    // Savings are in the movements already, so that what is left here is still to be found.
    private static MediumTermGap Gap(FinancialYear year, Money spendLessResources, Money reserves, CumulativeGap before)
    {
        CumulativeGap beforeReserves = new(spendLessResources), afterReserves = beforeReserves.AfterReserves(reserves);
        AnnualGap need = afterReserves.Since(before);
        return new(year, beforeReserves, afterReserves, need, Money.Nil, need);
    }

    private static IEnumerable<BudgetMovement> Pressures(BaseBudget budget, FinancialYear year) =>
        from item in budget.Movements
        let amount = Signed(item, item.Permanent[year])
        where !amount.IsNil
        select new BudgetMovement(item.Kind, item.Title, item.Id, amount, item.Place);

    private static Money Signed(BudgetPressure item, Stated<Money>? amount) =>
        amount is null ? Money.Nil : item.Kind == MovementKind.Saving ? -amount.Value : amount.Value;

    private static Money OneOffs(Outlook outlook, FinancialYear year) =>
        outlook.CostsIn(year).Where(posting => !posting.Line.IsPermanent).Total(posting => posting.Amount);

    // A source that is the base budget is the budget itself, and brings nothing to it; of one not stated nothing is known.
    private static Money Brought(Outlook outlook, FinancialYear year) => outlook.FundingIn(year)
        .Where(posting => posting.Source.Kind is SourceKind.Grant or SourceKind.Contribution or SourceKind.CapitalReceipts or SourceKind.Savings)
        .Total(posting => posting.Amount);

    private static Money Draws(Outlook outlook, FinancialYear year) =>
        outlook.FundingIn(year).Where(posting => posting.Source.Kind == SourceKind.Reserve).Total(posting => posting.Amount);
}
