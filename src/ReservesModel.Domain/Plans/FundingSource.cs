using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Plans;

/// <summary>Where money for the costs comes from, or is intended to come from.</summary>
public sealed class FundingSource
{
    /// <summary>The id, unique in the plan.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>What kind of money it is.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>The reserve that it draws on; null unless it is one of <see cref="SourceKind.Reserve"/>.</summary>
    public Reserve? Reserve { get; init; }

    /// <summary>How certain it is.</summary>
    public required FundingStatus Status { get; init; }

    /// <summary>Its turn: the lowest number pays first. No two sources of a plan share one.</summary>
    public required Stated<int> Priority { get; init; }

    /// <summary>The years of the horizon in which it may pay, in order.</summary>
    public required ImmutableArray<FinancialYear> Years { get; init; }

    /// <summary>The most that it pays in a year; where there is any, every one of its years has one.</summary>
    public ByYear<Money> Limit { get; init; } = ByYear<Money>.None;

    /// <summary>The most that it pays in a year as a share of the cost that it may pay for: 0.4 of a partner who carries 40%.</summary>
    public ByYear<decimal> ShareOfCost { get; init; } = ByYear<decimal>.None;

    /// <summary>What it may be spent on and what must be reported, in the words of whoever gives it; null if nothing is said.</summary>
    public string? Conditions { get; init; }

    /// <summary>The most that it pays over the horizon; null if nothing is said.</summary>
    public Stated<Money>? Total { get; init; }

    /// <summary>The names of actions, lines and tags that it may pay for, as the plan gives them; empty for anything.</summary>
    public ImmutableArray<Stated<string>> For { get; init; } = [];

    /// <summary>The lines that those names mean; with no names it may pay for any line.</summary>
    public ImmutableHashSet<PlanLine> ForLines { get; init; } = [];

    /// <summary>More about it.</summary>
    public string? Note { get; init; }

    /// <summary>Where it stands in the plan.</summary>
    public required Place Place { get; init; }

    /// <summary>Whether it is money, not only an intention.</summary>
    public bool CanFund => Status != FundingStatus.ToBeIdentified;

    /// <summary>Whether the money is already agreed: approved or committed.</summary>
    public bool IsAgreed => Status is FundingStatus.Approved or FundingStatus.Committed;

    /// <summary>Whether the money comes again each year, so that it can carry a cost that goes on: the base budget, or savings
    /// that lower it for good. Reserves, grants, contributions and receipts pass.</summary>
    public bool Lasts => Kind is SourceKind.BaseBudget or SourceKind.Savings;

    /// <summary>Whether its ring-fence lets it pay for a line.</summary>
    public bool MayPayFor(PlanLine line) => For.IsEmpty || ForLines.Contains(line);

    /// <summary>Whether it pays for costs of the kind that its money is like: lasting money for recurrent cost, passing money
    /// for one-off cost.</summary>
    public bool IsLike(PlanLine line) => Lasts == (line.Nature == LineNature.Recurrent);
}
