using System.Collections.Immutable;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;
using ReservesModel.Loading.Binding;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Patching;

/// <summary>The base plan and its scenarios, each made from what it builds on and bound by itself.</summary>
internal sealed class ScenarioChain
{
    private readonly Spelling _spelling;
    private readonly WorkingDays _workingDays;
    private readonly Dictionary<string, ScenarioDefinition> _definitions;
    private readonly ImmutableArray<string> _ids;
    private readonly Dictionary<string, Stage?> _stages = []; // null while it is being made, or where it cannot be
    private readonly List<Fault> _faults = [];

    internal ScenarioChain(ExtendedPlan plan, ImmutableArray<ScenarioDefinition> definitions, Spelling spelling, WorkingDays workingDays)
    {
        (_spelling, _workingDays) = (spelling, workingDays);
        _definitions = definitions.ToDictionary(definition => definition.Id);
        _ids = [Scenario.BaseId, .. definitions.Select(definition => definition.Id)];
        Stage start = Bind(plan.Root, null);
        _stages.Add(Scenario.BaseId, start);
        _faults.AddRange(start.Faults.Select(bound =>
            plan.Patches.Select(patch => Blame.On(patch, bound)).FirstOrDefault(fault => fault is not null) ?? bound.Fault));
    }

    internal IReadOnlyList<Fault> Faults => _faults;

    /// <summary>The base plan; null where it is wrong.</summary>
    internal Plan? Base => _stages[Scenario.BaseId]!.Plan;

    /// <summary>The tree of the base plan and of each scenario made so far, its patches made.</summary>
    internal IReadOnlyDictionary<string, ObjectNode> Roots =>
        _stages.Where(stage => stage.Value is not null).ToDictionary(stage => stage.Key, stage => stage.Value!.Root);

    /// <summary>A scenario; null where it is wrong.</summary>
    internal Scenario? Make(ScenarioDefinition definition) =>
        StageOf(definition.Id) is { Plan: { } plan } stage && definition.Title is { } title
            ? new(definition.Id, title, definition.From, definition.Note, plan, stage.ChangesNothing, definition.Place)
            : null;

    private Stage? StageOf(string id)
    {
        if (_stages.TryGetValue(id, out Stage? made))
        {
            return made;
        }

        ScenarioDefinition definition = _definitions[id];
        _stages.Add(id, null);
        if (!IsChainSound(definition) || StageOf(definition.From) is not { } start)
        {
            return null;
        }

        Stage stage = Changed(start, definition);
        _stages[id] = stage;
        return stage;
    }

    private bool IsChainSound(ScenarioDefinition definition)
    {
        if (!_ids.Contains(definition.From))
        {
            _faults.Add(new(FaultCodes.FromUnknown, definition.FromPlace,
                $"{Quoted.Quote(definition.From)} is not a scenario of this file",
                _spelling.Hint(definition.From, "scenarios of this file", _ids)));
            return false;
        }

        HashSet<string> passed = [];
        string at = definition.Id;
        while (at != Scenario.BaseId && passed.Add(at) && _definitions.TryGetValue(at, out ScenarioDefinition? next))
        {
            at = next.From;
        }

        if (at != definition.Id)
        {
            return true;
        }

        _faults.Add(new(FaultCodes.FromCycle, definition.FromPlace,
            $"scenario {Quoted.Quote(definition.Id)} builds on itself, by way of {Quoted.List([.. passed.Skip(1).DefaultIfEmpty(at)])}",
            "Let one of them build on the plan: leave out its `from`."));
        return false;
    }

    private Stage Changed(Stage start, ScenarioDefinition definition)
    {
        if (definition.Change is not { } change)
        {
            return start with { ChangesNothing = true };
        }

        foreach (Member member in change.Members.Where(member => Sections.Changeable[member.Key] is null))
        {
            _faults.Add(new(FaultCodes.UnknownKey, member.KeyPlace, $"{Quoted.Quote(member.Key)} is not a key that a scenario can change",
                _spelling.Hint(member.Key, "keys", [.. Sections.Changeable.Names])));
        }

        ObjectNode known = change.With([.. change.Members.Where(member => Sections.Changeable[member.Key] is not null)]);
        MergePatch patch = new(_spelling);
        ObjectNode root = patch.Apply(start.Root, known, Sections.Changeable);
        _faults.AddRange(patch.Faults);
        Stage stage = Bind(root, start.Root) with { ChangesNothing = TreeEquality.AreSame(root, start.Root) };
        HashSet<string> earlier = [.. start.Faults.Select(Identity)];
        _faults.AddRange(stage.Faults.Where(bound => !earlier.Contains(Identity(bound)))
            .Select(bound => Blame.On(known, bound) ?? Blame.Moved(bound, change.Place)));
        return stage;
    }

    // What is wrong already where the scenario starts is not said again.
    private static string Identity(BoundFault bound) => $"{bound.Fault.Code} {bound.Fault.Place}";

    private Stage Bind(ObjectNode root, ObjectNode? before)
    {
        PlanContext context = new(root, before, _spelling, _workingDays);
        Plan? plan = PlanBinder.Bind(context);
        if (plan is null && context.Faults.Count == 0)
        {
            throw new InvalidOperationException("A plan without a fault was not bound.");
        }

        return new(root, plan, context.Faults, false);
    }

    private sealed record Stage(ObjectNode Root, Plan? Plan, IReadOnlyList<BoundFault> Faults, bool ChangesNothing);
}
