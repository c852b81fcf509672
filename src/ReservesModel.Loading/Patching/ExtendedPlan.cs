using System.Collections.Immutable;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Patching;

/// <summary>A plan and its scenarios, after the plans that it extends.</summary>
/// <param name="Root">The plan without its scenarios.</param>
/// <param name="Scenarios">Its scenarios as written; null for none.</param>
/// <param name="Patches">The files that extend another, the last first.</param>
internal sealed record ExtendedPlan(ObjectNode Root, Node? Scenarios, ImmutableArray<ObjectNode> Patches);
