using ReservesModel.Testing.Sketches;

namespace ReservesModel.Testing.Generators;

/// <summary>A plan of a few pence, two years, three lines and three sources at most.</summary>
public sealed record TinyPlan(PlanSketch Plan)
{
    public override string ToString() => Plan.ToString();
}
