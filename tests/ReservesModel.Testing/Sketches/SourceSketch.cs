using System.Collections.Immutable;

namespace ReservesModel.Testing.Sketches;

/// <summary>A funding source.</summary>
public sealed record SourceSketch(string Id, string Source, string Status, int Priority)
{
    public const string ToBeIdentified = "to-be-identified";

    /// <summary>The reserve it draws on, for a source of that kind.</summary>
    public string? Reserve { get; init; }

    public YearsSketch Years { get; init; } = new YearsSketch.All();

    public AmountByYear? Limit { get; init; }

    public decimal? Total { get; init; }

    /// <summary>The names it may pay for; null for anything.</summary>
    public ImmutableArray<string>? For { get; init; }
}
