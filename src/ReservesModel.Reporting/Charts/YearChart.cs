using System.Collections.Immutable;

namespace ReservesModel.Reporting.Charts;

/// <summary>A chart in no format: a column for each year, its parts on top of each other.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Description">The same in words with its figures, for those who do not see it.</param>
/// <param name="Years">The years, in order.</param>
/// <param name="Series">The parts of a column, the lowest first; at least one has a sum that is not nil.</param>
/// <param name="Notes">What must be known to read it rightly, in sentences.</param>
public sealed record YearChart(
    string Title, string Description, ImmutableArray<string> Years, ImmutableArray<YearSeries> Series, ImmutableArray<string> Notes);
