using System.Collections.Immutable;

namespace ReservesModel.Testing.Sketches;

/// <summary>A line of any kind.</summary>
public abstract record LineSketch(string Id)
{
    public ImmutableArray<string> Tags { get; init; } = [];
}
