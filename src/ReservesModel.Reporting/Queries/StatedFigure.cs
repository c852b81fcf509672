using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Time;

namespace ReservesModel.Reporting.Queries;

/// <summary>An amount in a text, with the query that made it.</summary>
/// <param name="Query">The query.</param>
/// <param name="Years">The years whose figure it is, in order: several where it is the same in each.</param>
/// <param name="Amount">The amount.</param>
public sealed record StatedFigure(LedgerQuery Query, ImmutableArray<FinancialYear> Years, Money Amount);
