using System.Collections.Immutable;
using ReservesModel.Domain.Faults;

namespace ReservesModel.Domain.Plans;

/// <summary>One plan and its named scenarios, each bound and valid.</summary>
/// <param name="Name">The file's name without folder or ending: bury-2016.</param>
/// <param name="Scenarios">The base case first, then the others in the file's order.</param>
/// <param name="Inputs">The files it was read from: the plan, then those that it extends.</param>
public sealed record ScenarioFile(string Name, ImmutableArray<Scenario> Scenarios, ImmutableArray<InputFile> Inputs)
{
    /// <summary>What an officer should know of how the files were read; none of a plan in JSON.</summary>
    public ImmutableArray<Remark> Remarks { get; init; } = [];

    /// <summary>The unchanged plan.</summary>
    public Scenario Base => Scenarios[0];
}
