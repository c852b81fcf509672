using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Budgets;

/// <summary>How the first year of a plan ends, for the plan of the next year.</summary>
public static class YearEnds
{
    public static YearEnd Of(Outlook outlook)
    {
        FinancialYear year = outlook.Years[0];
        return new()
        {
            Year = year,
            Reserves = outlook.Ledger.Reserves.Where(position => position.Year == year && position.Closing is not null)
                .ToImmutableSortedDictionary(position => position.Reserve.Id, position => position.Closing!.Value, StringComparer.Ordinal),
            Given = outlook.Ledger.Sources.Where(position => position.Year == year)
                .ToImmutableSortedDictionary(position => position.Source.Id, position => position.Given, StringComparer.Ordinal),
            Budget = BudgetRollForward.Of(outlook)?.Years[0],
            LastingLines = outlook.CostsIn(year).Where(posting => posting.Line.IsPermanent).Total(posting => posting.Amount),
            LinesGoingOn =
            [
                .. outlook.Ledger.Costs.Where(posting => posting.Year != year && !posting.Amount.IsNil).Select(posting => posting.Line)
                    .Concat(outlook.Unquantified.Where(line => line.Years.Any(of => of != year)))
                    .Select(line => $"{line.Heading.ActionId}/{line.Heading.Id}"),
            ],
        };
    }
}
