using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Postings;
using ReservesModel.Domain.Time;

namespace ReservesModel.Calculation.Funding;

/// <summary>What each source may still give by its own years, limits and total, as the years go by.</summary>
internal sealed class SourceLimits(Plan plan)
{
    private readonly Money[] _given = new Money[plan.Funding.Length]; // by position of the source

    /// <summary>The sources that may pay in a year, in order of priority, those that can fund before those to be identified.</summary>
    internal ImmutableArray<OpenSource> OpenIn(YearCosts costs) =>
    [
        .. plan.SourcesOfMoney.Concat(plan.IntendedSources)
            .Where(source => source.Years.Contains(costs.Year))
            .Select(source => new OpenSource(source, Allowed(source, costs)?.Pence)),
    ];

    /// <summary>Takes a year's payments as settled, and gives each source's position in it, in the plan's order.</summary>
    internal IEnumerable<SourceYear> Close(YearCosts costs, IReadOnlyCollection<SourcePayments> payments)
    {
        foreach (FundingSource source in plan.Funding)
        {
            Money given = payments.Where(payment => payment.Source == source).Total(payment => payment.Total);
            yield return new(costs.Year, source, Allowed(source, costs), given);
            _given[plan.Funding.IndexOf(source)] += given;
        }
    }

    private Money? Allowed(FundingSource source, YearCosts costs)
    {
        FinancialYear year = costs.Year;
        if (!source.Years.Contains(year))
        {
            return Money.Nil;
        }

        Money? limit = Least(source.Limit[year]?.Value, ShareOfCost(source, costs));
        Money? left = source.Total is { } total ? total.Value - _given[plan.Funding.IndexOf(source)] : null;
        return Least(limit, left);
    }

    // A partner's share is of the cost before savings, since it is agreed of what is spent.
    private static Money? ShareOfCost(FundingSource source, YearCosts costs) => source.ShareOfCost[costs.Year] is { } share
        ? new Money(costs
            .Where(cost => source.MayPayFor(cost.Line))
            .Total(cost => Money.Max(Money.Nil, cost.Amount)).Pounds * share.Value).ToPence()
        : null;

    private static Money? Least(Money? one, Money? other) =>
        one is { } first && other is { } second ? Money.Min(first, second) : one ?? other;
}
