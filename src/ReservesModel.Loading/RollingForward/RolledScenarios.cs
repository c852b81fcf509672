using System.Collections.Immutable;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Writing;

namespace ReservesModel.Loading.RollingForward;

/// <summary>The scenarios of a plan in its next year: each is rolled forward as a plan by itself, and then said again as what it
/// changes. One that changes nothing any more drops out.</summary>
internal sealed class RolledScenarios(ObjectNode plan, YearEnd end, List<NewYearChange> changes)
{
    private readonly Dictionary<string, ObjectNode> _roots = new() { [Scenario.BaseId] = plan };
    private readonly List<Member> _scenarios = [];

    /// <summary>Why the plan cannot be written, where it cannot.</summary>
    internal ImmutableArray<Fault> Faults { get; private set; } = [];

    internal void Add(Scenario scenario, ObjectNode root, ObjectNode like, bool keepsFrom)
    {
        string? from = keepsFrom && scenario.From is { } named && named != Scenario.BaseId && _roots.ContainsKey(named) ? named : null;
        ObjectNode change = MergeDifference.Between(_roots[from ?? Scenario.BaseId], root);
        if (change.Members.IsEmpty || MergeDifference.Between(plan, like).Members.IsEmpty)
        {
            Drop(scenario.Id, $"what it changes lies before {end.Year.Next}");
            return;
        }

        _roots.Add(scenario.Id, root);
        ObjectNode written = plan.With([]).With("title", plan.Says(scenario.Title));
        written = from is null ? written : written.With("from", plan.Says(from));
        written = written.With("change", change);
        written = scenario.Note is null ? written : written.With("note", plan.Says(scenario.Note));
        _scenarios.Add(new(scenario.Id, plan.Place, written));
    }

    /// <summary>The file, which reads without a fault; null where it does not. A scenario that cannot be said any more drops out.</summary>
    internal string? Written(string file, NewYearTerms terms)
    {
        string json = Json();
        if (Read(file, json) is { IsEmpty: true })
        {
            return json;
        }

        Member[] all = [.. _scenarios];
        _scenarios.Clear();
        Faults = [.. Read(file, Json()).Select(fault => terms.IsExtended ? Extended(fault) : fault)];
        if (!Faults.IsEmpty)
        {
            return null;
        }

        foreach (Member scenario in all)
        {
            _scenarios.Add(scenario);
            if (!Read(file, Json()).IsEmpty)
            {
                _scenarios.Remove(scenario);
                Drop(scenario.Key, "what it changes is not in the new plan");
            }
        }

        return Json();
    }

    private void Drop(string id, string why) => changes.Add(new(NewYearChangeKind.Dropped, $"scenarios/{id}", why));

    private string Json() => JsonPage.Print(_scenarios.Count == 0 ? plan : plan.With("scenarios", plan.With([.. _scenarios])));

    private static ImmutableArray<Fault> Read(string file, string json) => ScenarioReader.ReadText(file, json).Faults;

    private static Fault Extended(Fault fault) => fault with
    {
        Place = Place.None,
        Excerpt = null,
        Message = $"with a year more, {fault.Message}",
        Hint = "Let the horizon of the plan end a year later first, with what it states by year, and roll it forward without --extend.",
    };
}
