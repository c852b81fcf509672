using System.Collections.Immutable;

namespace ReservesModel.Reporting.Explanations;

/// <summary>How figures are made, down to the lines of the plan. Data first: the text and the JSON print the same tree.</summary>
/// <param name="File">The file that places without a name are of, without its folder.</param>
/// <param name="Scenario">The scenario's id.</param>
/// <param name="Figures">The figures explained.</param>
public sealed record Explanation(string File, string Scenario, ImmutableArray<ExplainedFigure> Figures);
