using System.Collections.Immutable;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Domain.Postings;

/// <summary>Every figure of a plan, by year, in whole pence. Nothing after it works a figure out again: a report selects, sums
/// and formats what is here.</summary>
public sealed class Ledger
{
    /// <summary>The plan that it was worked out from.</summary>
    public required Plan Plan { get; init; }

    /// <summary>What each line with an amount costs in each year of the horizon: by year, then in the plan's order.</summary>
    public required PostingList<CostPosting> Costs { get; init; }

    /// <summary>Which costs the plan's own savings and income meet, before any source: by year, then in the plan's order.</summary>
    public ImmutableArray<OffsetPosting> Offsets { get; init; } = [];

    /// <summary>What each source gives for each line: by year, then by priority, then in the plan's order.</summary>
    public required PostingList<FundingPosting> Funding { get; init; }

    /// <summary>Which part of the gap has an intended home, by source to be identified and line, in the same order. No money.</summary>
    public required PostingList<FundingPosting> IntendedHomes { get; init; }

    /// <summary>Each source, to be identified or not, in each year: by year, then in the plan's order.</summary>
    public required ImmutableArray<SourceYear> Sources { get; init; }

    /// <summary>Each reserve in each year: by year, then in the plan's order.</summary>
    public required ImmutableArray<ReserveYear> Reserves { get; init; }
}
