using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Reporting.Tables;

/// <summary>Every value of the plan that is assumed, and why.</summary>
public static class AssumptionsTable
{
    public static Table Of(Outlook outlook) => new(
        "Assumed values", "Of", ["Value", "As written", "Why", "Place"], [.. outlook.Plan.Assumptions.Select(Row)], []);

    private static Row Row(Assumption assumption) => new(
        assumption.Of,
        [
            Cell.Of(assumption.Key),
            Cell.Of(assumption.Written),
            Cell.Of(assumption.Reason),
            Cell.Of(assumption.Place.InFile),
        ],
        IsAssumed: true);
}
