using System.Collections.Immutable;

namespace ReservesModel.Domain.Outlooks;

/// <summary>All that came of a scenario file: the base case and its scenarios, in the file's order.</summary>
/// <param name="Name">The file's name without folder or ending: bury-2016.</param>
/// <param name="Scenarios">The base case first, unless others alone were asked for.</param>
public sealed record FileOutlook(string Name, ImmutableArray<ScenarioOutlook> Scenarios)
{
    /// <summary>The unchanged plan, or the first scenario of those asked for.</summary>
    public ScenarioOutlook Base => Scenarios[0];
}
