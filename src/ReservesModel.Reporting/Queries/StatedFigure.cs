using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Time;

namespace ReservesModel.Reporting.Queries;

/// <summary>An amount in a text, with the query that made it.</summary>
/// <param name="Query">The query.</param>
/// <param name="Years">The years whose figure it is, in order: several where it is the same in each, none for an amount that the plan
/// states for every year.</param>
/// <param name="Amount">The amount.</param>
public sealed record StatedFigure(LedgerQuery Query, ImmutableArray<FinancialYear> Years, Money Amount)
{
    /// <summary>What it is the sum of, year by year; once where it is of no one year.</summary>
    public ImmutableArray<ImmutableArray<QueryPart>> Parts => Years.IsEmpty
        ? [Query.OfNoYear]
        : [.. Years.Select(year => Query.PartsIn(year).ToImmutableArray())];
}
