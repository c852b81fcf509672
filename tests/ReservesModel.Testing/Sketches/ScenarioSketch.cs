using System.Collections.Immutable;

namespace ReservesModel.Testing.Sketches;

/// <summary>A scenario as the edits that make it from what it starts from: the plan, or another scenario.</summary>
public sealed record ScenarioSketch(string Id, string? From, ImmutableArray<Func<PlanBody, PlanBody>> Edits)
{
    /// <summary>The plan under this scenario, valid as the plan itself is.</summary>
    public PlanBody Of(PlanBody start) => Edits.Aggregate(start, (plan, edit) => edit(plan).Mended());
}
