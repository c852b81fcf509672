using System.Collections.Immutable;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;

namespace ReservesModel.Loading.Comparing;

/// <summary>What came of comparing two plans.</summary>
/// <param name="Differences">What changed; empty where they say the same.</param>
/// <param name="Remarks">What an officer should know of how they were read.</param>
public sealed record PlanComparisonResult(ImmutableArray<PlanDifference> Differences, ImmutableArray<Remark> Remarks);
