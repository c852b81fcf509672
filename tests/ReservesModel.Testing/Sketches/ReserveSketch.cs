using System.Collections.Immutable;

namespace ReservesModel.Testing.Sketches;

/// <summary>A reserve; one without an opening balance is not stated.</summary>
public sealed record ReserveSketch(string Id, string Kind)
{
    public decimal? Opening { get; init; }

    public AmountByYear? Contributions { get; init; }

    public AmountByYear? OtherUses { get; init; }

    public ImmutableArray<MinimumSketch> Minimum { get; init; } = [];
}
