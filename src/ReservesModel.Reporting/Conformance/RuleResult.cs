using System.Collections.Immutable;

namespace ReservesModel.Reporting.Conformance;

/// <summary>A rule, and what became of it.</summary>
/// <param name="Id">Its id, which does not change: F3.</param>
/// <param name="Rule">What it asks.</param>
/// <param name="Breaches">The first places where it is broken; none where it holds.</param>
/// <param name="Count">In how many places it is broken.</param>
public sealed record RuleResult(string Id, string Rule, ImmutableArray<Breach> Breaches, int Count)
{
    public bool Holds => Count == 0;
}
