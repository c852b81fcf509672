using System.Collections.Immutable;
using NodaTime;

namespace ReservesModel.Testing.Sketches;

/// <summary>An action as a plan writes it; without lines it says why it costs nothing, unless that is left open too.</summary>
public sealed record ActionSketch(string Id, ImmutableArray<LineSketch> Lines)
{
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The day on which it is complete.</summary>
    public LocalDate? Completes { get; init; }

    public string? NoCost { get; init; }
}
