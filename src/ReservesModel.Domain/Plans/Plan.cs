using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Plans;

/// <summary>What an authority means to do, what it costs, and where the money comes from: checked, with every name looked up.
/// It cannot be wrong in form; it may still be imprudent, which findings say.</summary>
public sealed class Plan
{
    /// <summary>What the plan is.</summary>
    public required string Title { get; init; }

    /// <summary>Whose it is.</summary>
    public required string Authority { get; init; }

    /// <summary>The directorate within the authority.</summary>
    public string? Directorate { get; init; }

    /// <summary>The decision on it; null if nothing is said.</summary>
    public Decision? Decision { get; init; }

    /// <summary>The years that it is modelled over.</summary>
    public required Horizon Horizon { get; init; }

    /// <summary>The prices that its amounts are in, in its own words; null if it does not say.</summary>
    public string? PriceBase { get; init; }

    /// <summary>The authority's net revenue budget, by year.</summary>
    public ByYear<Money> NetRevenueBudget { get; init; } = ByYear<Money>.None;

    /// <summary>The authority's own limit for invest to save, in whole years after the year in which an action first costs anything:
    /// within so many it must have paid back. Null where the plan states none. Published limits are three to five years.</summary>
    public Stated<int>? PaybackLimit { get; init; }

    /// <summary>More about the plan.</summary>
    public string? Note { get; init; }

    /// <summary>The recommendations that it answers, in its order.</summary>
    public ImmutableArray<Recommendation> Recommendations { get; init; } = [];

    /// <summary>The dates by which things must be done, in its order.</summary>
    public ImmutableArray<Milestone> Milestones { get; init; } = [];

    /// <summary>The risks that it names, in its order.</summary>
    public ImmutableArray<Risk> Risks { get; init; } = [];

    /// <summary>What will be done, in its order.</summary>
    public ImmutableArray<PlanAction> Actions { get; init; } = [];

    /// <summary>Its reserves, in its order.</summary>
    public ImmutableArray<Reserve> Reserves { get; init; } = [];

    /// <summary>Its sources of money, in its order (their turns are their priorities).</summary>
    public ImmutableArray<FundingSource> Funding { get; init; } = [];

    /// <summary>The budget that its costs and savings fall into; null where the plan does not state it.</summary>
    public Budgets.BaseBudget? Budget { get; init; }

    /// <summary>The indices that its prices may follow, in its order.</summary>
    public ImmutableArray<PriceIndex> Indices { get; init; } = [];

    /// <summary>Every value of it that is assumed, in its order.</summary>
    public ImmutableArray<Assumption> Assumptions { get; init; } = [];

    /// <summary>Every line of every action, in its order.</summary>
    public IEnumerable<PlanLine> Lines => Actions.SelectMany(action => action.Lines);

    /// <summary>The sources that can pay, in order of priority.</summary>
    public IEnumerable<FundingSource> SourcesOfMoney =>
        Funding.Where(source => source.CanFund).OrderBy(source => source.Priority.Value);

    /// <summary>The sources that are only intended, in order of priority.</summary>
    public IEnumerable<FundingSource> IntendedSources =>
        Funding.Where(source => !source.CanFund).OrderBy(source => source.Priority.Value);
}
