using ReservesModel.Domain.Outlooks;
using ReservesModel.Reporting.Display;

namespace ReservesModel.Reporting.Statements;

/// <summary>What would be different if the plan were not carried out, where a scenario of the file says so.</summary>
internal static class AlternativeSentences
{
    internal static IEnumerable<Prose> Of(Subject subject) => subject.Plan.Lines.Any()
        ? subject.File.Scenarios
            .Where(other => other != subject.Of && !other.Outlook.Plan.Actions.Any())
            .Select(Rejected)
        : [];

    private static Prose Rejected(ScenarioOutlook other)
    {
        string note = other.Scenario.Note is { } said ? $" The plan says of it: {English.Quoted(said)}." : "";
        return $"In the scenario {English.Quoted(other.Scenario.Title)} none of these costs would arise.{note}";
    }
}
