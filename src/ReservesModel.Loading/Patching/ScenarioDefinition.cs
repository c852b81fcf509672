using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Patching;

/// <summary>A scenario as the file defines it: a name and a patch.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it supposes; null where that is wrong.</param>
/// <param name="From">The id of what it builds on.</param>
/// <param name="Note">More about it.</param>
/// <param name="Change">The patch; null for none.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="FromPlace">Where it says what it builds on.</param>
internal sealed record ScenarioDefinition(
    string Id, string? Title, string From, string? Note, ObjectNode? Change, Place Place, Place FromPlace);
