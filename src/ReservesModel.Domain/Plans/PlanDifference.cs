using ReservesModel.Domain.Faults;

namespace ReservesModel.Domain.Plans;

/// <summary>A value in which two plans differ.</summary>
/// <param name="Of">What it is a value of, by its keys: actions/recurrent-posts/lines/posts; empty for the plan itself.</param>
/// <param name="Title">The title of that in the newer plan, or in the older where the newer has it not; null where it has none.</param>
/// <param name="Key">The key of the value; empty where the whole of it was added, taken out or moved.</param>
/// <param name="Before">The value in the first plan, as it is written there; null where it has none.</param>
/// <param name="After">The value in the second; null where it has none.</param>
/// <param name="PlaceBefore">Where the value stands in the first; null where it does not.</param>
/// <param name="PlaceAfter">Where it stands in the second; null where it does not.</param>
public sealed record PlanDifference(
    string Of, string? Title, string Key, string? Before, string? After, Place? PlaceBefore, Place? PlaceAfter);
