using System.Collections.Immutable;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Binding;

/// <summary>A fault of a plan, and what it depends on: a scenario that changes one of those has caused it.</summary>
/// <param name="Fault">The fault, placed where the value stands.</param>
/// <param name="Trail">The keys of the value.</param>
/// <param name="Causes">The keys of other values that could have made it wrong.</param>
internal sealed record BoundFault(Fault Fault, Trail Trail, ImmutableArray<Trail> Causes);
