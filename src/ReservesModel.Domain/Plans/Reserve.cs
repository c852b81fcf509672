using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Plans;

/// <summary>Money put by, from which costs may be met.</summary>
public sealed class Reserve
{
    /// <summary>The id, unique in the plan.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>What it is held for.</summary>
    public required ReserveKind Kind { get; init; }

    /// <summary>The balance at the start of the horizon, perhaps below nil; null if not stated, and then draws are not limited
    /// by it and its balances are not known.</summary>
    public Stated<Money>? Opening { get; init; }

    /// <summary>Money to be put into it; a year left out has none.</summary>
    public ByYear<Money> Contributions { get; init; } = ByYear<Money>.None;

    /// <summary>Money to be taken from it for purposes outside this plan; a year left out has none.</summary>
    public ByYear<Money> OtherUses { get; init; } = ByYear<Money>.None;

    /// <summary>The levels that its balance must keep, the greatest counting; none said means nil.</summary>
    public ImmutableArray<MinimumLevel> Minimum { get; init; } = [];

    /// <summary>What it is for, in the plan's words.</summary>
    public string? Purpose { get; init; }

    /// <summary>More about it.</summary>
    public string? Note { get; init; }

    /// <summary>Where it stands in the plan.</summary>
    public required Place Place { get; init; }

    /// <summary>The balance that must be kept in a year: the greatest of its levels, never below nil.</summary>
    public Money MinimumIn(FinancialYear year)
    {
        Money minimum = Money.Nil;
        foreach (MinimumLevel level in Minimum)
        {
            minimum = Money.Max(minimum, level.In(year));
        }

        return minimum;
    }
}
