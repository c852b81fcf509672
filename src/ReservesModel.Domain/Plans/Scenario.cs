using ReservesModel.Domain.Faults;

namespace ReservesModel.Domain.Plans;

/// <summary>The plan with some values changed, or unchanged as the base case.</summary>
/// <param name="Id">Its id; <see cref="BaseId"/> for the unchanged plan.</param>
/// <param name="Title">What it supposes.</param>
/// <param name="From">The scenario that it builds on; null for the base case.</param>
/// <param name="Note">More about it.</param>
/// <param name="Plan">The plan as it is under this scenario, whole and valid by itself.</param>
/// <param name="ChangesNothing">Whether it is equal to what it starts from, which is likely a slip.</param>
/// <param name="Place">Where it stands in the file.</param>
public sealed record Scenario(
    string Id, string Title, string? From, string? Note, Plan Plan, bool ChangesNothing, Place Place)
{
    /// <summary>The id of the unchanged plan.</summary>
    public const string BaseId = "base";

    /// <summary>Whether this is the unchanged plan.</summary>
    public bool IsBase => Id == BaseId;
}
