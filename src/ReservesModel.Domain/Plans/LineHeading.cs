using System.Collections.Immutable;
using ReservesModel.Domain.Faults;

namespace ReservesModel.Domain.Plans;

/// <summary>What every kind of line has.</summary>
public sealed class LineHeading
{
    /// <summary>The id of its action.</summary>
    public required string ActionId { get; init; }

    /// <summary>Its own id, unique in its action.</summary>
    public required string Id { get; init; }

    /// <summary>What it is of that line, where a line brings more than one cost with it: recruitment; null for the line itself.</summary>
    public string? Part { get; init; }

    /// <summary>What it is for: the line's title, or its action's.</summary>
    public required string Title { get; init; }

    /// <summary>Its own tags and its action's, by which sources may be ring-fenced.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The cost centre that it is booked to; empty where the plan does not say.</summary>
    public string CostCentre { get; init; } = "";

    /// <summary>What is bought; null where the plan does not say.</summary>
    public Budgets.Subjective? Subjective { get; init; }

    /// <summary>How sure the amount is; null if not stated.</summary>
    public Level? Confidence { get; init; }

    /// <summary>More about it.</summary>
    public string? Note { get; init; }

    /// <summary>Whether any of its values is assumed.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>Where it stands in the plan.</summary>
    public required Place Place { get; init; }

    /// <summary>The heading of a cost that the line brings with it.</summary>
    /// <param name="part">Its name within the line: recruitment.</param>
    /// <param name="title">What it is for.</param>
    public LineHeading Of(string part, string title) => new()
    {
        ActionId = ActionId,
        Id = Id,
        Part = part,
        Title = $"{Title}: {title}",
        Tags = Tags,
        CostCentre = CostCentre,
        Subjective = Subjective,
        Confidence = Confidence,
        IsAssumed = IsAssumed,
        Place = Place,
    };
}
