using ReservesModel.Calculation;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading;

namespace ReservesModel.Engine.Running;

/// <summary>A plan file that was read without a fault, and its figures.</summary>
/// <param name="File">What was read.</param>
/// <param name="Outlook">The figures of all its scenarios; the unchanged plan first.</param>
internal sealed record LoadedPlan(ScenarioFile File, FileOutlook Outlook)
{
    /// <summary>Reads and models a plan.</summary>
    /// <param name="path">The file as the user named it.</param>
    /// <param name="named">The scenarios that the command line names; one that the plan has not is a fault.</param>
    internal static Outcome<LoadedPlan> Read(string path, params IReadOnlyCollection<string> named)
    {
        Outcome<ScenarioFile> read = ScenarioReader.Read(path);
        if (!read.Succeeded)
        {
            return Outcome<LoadedPlan>.Wrong(read.Faults);
        }

        ScenarioFile file = read.Value;
        Fault[] unknown = [.. named.Where(id => file.Scenarios.All(scenario => scenario.Id != id)).Select(id => Unknown(file, id))];
        return unknown.Length > 0
            ? Outcome<LoadedPlan>.Wrong([.. unknown])
            : Outcome<LoadedPlan>.Of(new(file, Modeller.Run(file)));
    }

    /// <summary>The unchanged plan and the scenarios named; all of them if none is.</summary>
    internal FileOutlook Only(IReadOnlyCollection<string> named) => named.Count == 0
        ? Outlook
        : Outlook with
        {
            Scenarios =
            [
                .. Outlook.Scenarios.Where(outlook => outlook.Scenario.IsBase || named.Contains(outlook.Scenario.Id)),
            ],
        };

    /// <summary>The scenario of that id; the unchanged plan for none.</summary>
    internal ScenarioOutlook Scenario(string? id) =>
        Outlook.Scenarios.First(outlook => outlook.Scenario.Id == (id ?? Domain.Plans.Scenario.BaseId));

    private static Fault Unknown(ScenarioFile file, string id) => new(
        FaultCodes.UnknownId,
        Place.None,
        $"there is no scenario “{id}” in this plan",
        $"Its scenarios are: {string.Join(", ", file.Scenarios.Select(scenario => scenario.Id))}.");
}
