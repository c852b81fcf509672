using System.Collections.Immutable;
using NodaTime;
using ReservesModel.Domain.Faults;

namespace ReservesModel.Domain.Plans;

/// <summary>Something the authority will do, answering one or more recommendations.</summary>
public sealed class PlanAction
{
    /// <summary>The id, unique in the plan.</summary>
    public required string Id { get; init; }

    /// <summary>What will be done.</summary>
    public required string Title { get; init; }

    /// <summary>How far it has come; null if not stated.</summary>
    public ActionStatus? Status { get; init; }

    /// <summary>The day on which it is or will be complete; savings that it enables start the day after. Null if not stated.</summary>
    public Stated<LocalDate>? Completes { get; init; }

    /// <summary>The phase it belongs to, in the plan's words.</summary>
    public string? Phase { get; init; }

    /// <summary>The post that answers for it, not a person.</summary>
    public string? Owner { get; init; }

    /// <summary>The recommendations that it answers.</summary>
    public ImmutableArray<Recommendation> Recommendations { get; init; } = [];

    /// <summary>Its costs, in the plan's order.</summary>
    public ImmutableArray<PlanLine> Lines { get; init; } = [];

    /// <summary>Why it costs nothing; null if nothing is said of that.</summary>
    public string? NoCost { get; init; }

    /// <summary>More about it.</summary>
    public string? Note { get; init; }

    /// <summary>Where it stands in the plan.</summary>
    public required Place Place { get; init; }

    /// <summary>Whether nothing is known of its cost: neither lines nor a reason why there are none. Not the same as nil.</summary>
    public bool IsNotCosted => Lines.IsEmpty && NoCost is null;
}
