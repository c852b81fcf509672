using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.RollingForward;

/// <summary>One plan, its patches made, in its next year.</summary>
internal static class RolledTree
{
    internal static ObjectNode Of(
        ObjectNode root,
        Plan plan,
        YearEnd end,
        NewYearTerms terms,
        IReadOnlyDictionary<string, Money> closings,
        string file,
        List<NewYearChange> changes)
    {
        FinancialYear first = end.Year.Next, last = terms.IsExtended ? plan.Horizon.To.Next : plan.Horizon.To;
        ObjectNode horizon = (ObjectNode)root["horizon"]!.Value;
        horizon = horizon.With("from", horizon.Says(first.ToString())).With("to", horizon.Says(last.ToString()));
        ObjectNode rolled = new RolledActions(plan, first, end, changes).In(root.With("horizon", horizon));
        rolled = new PastYears(first).TakeOut(rolled).Each("indices", (id, index) => Based(id, index, end.Year, changes));
        rolled = new RolledFunding(plan, first, end, closings, file, changes).In(rolled);
        rolled = new RolledBudget(first, end, file, changes).In(rolled);
        return rolled["nationalInsurance"]?.Value is ObjectNode { Members.IsEmpty: true } ? rolled.Without("nationalInsurance") : rolled;
    }

    // One rate for every year raises prices of the plan's first year: which year that was must now be said.
    private static ObjectNode Based(string id, ObjectNode index, FinancialYear priceBase, List<NewYearChange> changes)
    {
        if (index["priceBase"] is not null || index["rates"]?.Value is ObjectNode)
        {
            return index;
        }

        changes.Add(new(NewYearChangeKind.Changed, $"indices/{id}", $"its price base, {priceBase}, is now said, since the plan no longer starts there"));
        return index.With("priceBase", index.Says(priceBase.ToString()));
    }
}
