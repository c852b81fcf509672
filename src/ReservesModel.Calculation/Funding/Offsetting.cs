using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Funding;

/// <summary>The plan's own savings and income as money that meets its costs before any source: recurrent ones like lasting money,
/// one-off ones like passing money. What they do not meet is the surplus of the year.</summary>
internal static class Offsetting
{
    /// <summary>They go before every source, lasting first; none where the year has no saving and no income.</summary>
    internal static ImmutableArray<OpenSource> Of(FinancialYear year, IReadOnlyList<CostPosting> costs) =>
    [
        .. Of(year, costs, LineNature.Recurrent, SourceKind.Savings),
        .. Of(year, costs, LineNature.OneOff, SourceKind.NotStated),
    ];

    private static IEnumerable<OpenSource> Of(
        FinancialYear year, IReadOnlyList<CostPosting> costs, LineNature nature, SourceKind likeMoneyOf)
    {
        Money credits = Money.Nil;
        foreach (CostPosting cost in costs)
        {
            if (cost.Amount < Money.Nil && cost.Line.Nature == nature)
            {
                credits -= cost.Amount;
            }
        }

        return credits.IsNil ? [] : [new(Source(year, likeMoneyOf), credits.Pence)];
    }

    private static FundingSource Source(FinancialYear year, SourceKind kind) => new()
    {
        Id = "",
        Title = "Savings and income of the plan",
        Kind = kind,
        Status = FundingStatus.Approved,
        Priority = new(int.MinValue, "", Place.None),
        Years = [year],
        Place = Place.None,
    };
}
