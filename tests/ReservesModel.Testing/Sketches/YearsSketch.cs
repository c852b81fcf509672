using System.Collections.Immutable;

namespace ReservesModel.Testing.Sketches;

/// <summary>The years of a source, by their first calendar years.</summary>
public abstract record YearsSketch
{
    /// <summary>Whether a year is one of them.</summary>
    public abstract bool Has(int startYear);

    /// <summary>Nothing said.</summary>
    public sealed record All : YearsSketch
    {
        public override bool Has(int startYear) => true;
    }

    /// <summary>A list.</summary>
    public sealed record Listed(ImmutableArray<int> Years) : YearsSketch
    {
        public override bool Has(int startYear) => Years.Contains(startYear);
    }

    /// <summary>From a year, to a year, or both.</summary>
    public sealed record Between(int? From, int? To) : YearsSketch
    {
        public override bool Has(int startYear) => (From is null || startYear >= From) && (To is null || startYear <= To);
    }
}
