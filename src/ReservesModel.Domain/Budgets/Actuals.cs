using System.Collections.Immutable;
using NodaTime;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Domain.Budgets;

/// <summary>What the ledger of the authority has recorded by line and month, up to a month of one year. Signs are those of postings:
/// cost is positive; savings, income and credits are negative.</summary>
public sealed class Actuals
{
    /// <summary>The last month that they hold, which belongs to them.</summary>
    public required YearMonth To { get; init; }

    /// <summary>The amounts, in the order of the file; several of one line and month add up, as the rows of a ledger do.</summary>
    public ImmutableArray<ActualAmount> Amounts { get; init; } = [];

    /// <summary>What the officer expects a line to come to in the whole year, by the line's key, for lines that have one.</summary>
    public ImmutableDictionary<string, Stated<Money>> Forecasts { get; init; } = ImmutableDictionary<string, Stated<Money>>.Empty;

    /// <summary>What the officer says of a line, in the order of the file.</summary>
    public ImmutableArray<ActualsNote> Notes { get; init; } = [];

    /// <summary>The columns of the file that nothing was read from, as they are headed.</summary>
    public ImmutableArray<string> UnusedColumns { get; init; } = [];
}
