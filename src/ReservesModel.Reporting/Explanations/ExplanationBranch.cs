using System.Collections.Immutable;

namespace ReservesModel.Reporting.Explanations;

/// <summary>Figures that another comes of.</summary>
/// <param name="Title">How they are related to it: met by. Empty for those that add up to it.</param>
/// <param name="Parts">The figures.</param>
public sealed record ExplanationBranch(string Title, ImmutableArray<ExplainedFigure> Parts)
{
    /// <summary>The title of those that add up to the figure.</summary>
    public const string MadeOf = "";
}
