using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Time;

namespace ReservesModel.Reporting.Tables;

/// <summary>A year's totals as cells, so that one that is not the whole looks so in every table.</summary>
internal static class YearCells
{
    internal static Cell Cost(Outlook outlook, FinancialYear year) => Of(outlook, year, outlook.Cost(year));

    internal static Cell Unfunded(Outlook outlook, FinancialYear year) => Of(outlook, year, outlook.Gap(year));

    // An action of which nothing is known is not counted as a cost to come, and yet no total beside it is the whole.
    private static Cell Of(Outlook outlook, FinancialYear year, Money sum)
    {
        bool isWhole = outlook.IsComplete(year), isAllCosted = !outlook.Plan.Actions.Any(action => action.IsNotCosted);
        return sum.IsNil && isWhole && !isAllCosted ? Cell.NotCosted : Cell.SoFar(sum, isWhole && isAllCosted);
    }
}
