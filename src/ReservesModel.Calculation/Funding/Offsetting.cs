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
    private const string Id = ""; // of no source of a plan

    /// <summary>They go before every source, lasting first; none where the year has no saving and no income.</summary>
    internal static ImmutableArray<OpenSource> Of(YearCosts costs) =>
    [
        .. Of(costs, LineNature.Recurrent, SourceKind.Savings),
        .. Of(costs, LineNature.OneOff, SourceKind.NotStated),
    ];

    /// <summary>Whether a source is the plan's own savings and income.</summary>
    internal static bool Is(FundingSource source) => source.Id == Id;

    /// <summary>What they meet, by line: first what the lasting ones meet, then what the passing ones do.</summary>
    internal static IEnumerable<OffsetPosting> Postings(YearCosts costs, IEnumerable<SourcePayments> met) => met
        .SelectMany(payments => payments)
        .GroupBy(posting => posting.Line)
        .Select(line => new OffsetPosting(costs.Year, line.Key, line.AsEnumerable().Total(posting => posting.Amount)));

    private static IEnumerable<OpenSource> Of(YearCosts costs, LineNature nature, SourceKind likeMoneyOf)
    {
        Money credits = Money.Nil;
        for (int at = 0; at < costs.Count; at++)
        {
            if (costs.Amount(at) < Money.Nil && costs.Line(at).Nature == nature)
            {
                credits -= costs.Amount(at);
            }
        }

        return credits.IsNil ? [] : [new(Source(costs.Year, likeMoneyOf), credits.Pence)];
    }

    private static FundingSource Source(FinancialYear year, SourceKind kind) => new()
    {
        Id = Id,
        Title = "Savings and income of the plan",
        Kind = kind,
        Status = FundingStatus.Approved,
        Priority = new(int.MinValue, "", Place.None),
        Years = [year],
        Place = Place.None,
    };
}
