using System.Collections.Immutable;
using ReservesModel.Domain.Faults;

namespace ReservesModel.Domain.Plans;

/// <summary>A row of a foreign table as it is or would be brought into a plan.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Id">The id that it has in the plan, its owners' in front: short-term/posts.</param>
/// <param name="Values">Its values by field, as they would be written.</param>
/// <param name="Faults">Why it is not brought in; empty where it is.</param>
public sealed record ImportedRow(Place Place, string Id, ImmutableArray<(string Field, string Value)> Values, ImmutableArray<Fault> Faults);
