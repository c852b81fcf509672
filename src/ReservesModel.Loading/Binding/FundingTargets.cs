using System.Collections.Immutable;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Binding;

/// <summary>What a source may pay for: names of actions, lines and tags. A name that is several of these means all of them.</summary>
internal sealed class FundingTargets
{
    private readonly PlanContext _context;
    private readonly ILookup<string, PlanLine> _lines;
    private readonly IReadOnlyList<string> _names;
    private readonly HashSet<string> _known;
    private readonly Lazy<ILookup<string, ImmutableArray<Trail>>> _before;
    private readonly Dictionary<string, ImmutableHashSet<PlanLine>> _sets = [];

    internal FundingTargets(PlanContext context, ImmutableArray<PlanAction> actions)
    {
        _context = context;
        _lines = actions.SelectMany(action => action.Lines).SelectMany(NamesOf).ToLookup(pair => pair.Key, pair => pair.Value);
        _names = [.. NamedIn(context.Root).Select(named => named.Name).Distinct()];
        _known = [.. _names];
        _before = new(() => (context.Before is { } before ? NamedIn(before) : []).ToLookup(named => named.Name, named => named.Trails));
    }

    internal (ImmutableArray<Stated<string>> Names, ImmutableHashSet<PlanLine> Lines) Bind(Value? value)
    {
        ImmutableArray<Value> names = _context.Names(value, mayBeEmpty: false);
        foreach (Value name in names.Where(name => !_known.Contains(name.Node.Written)))
        {
            string written = name.Node.Written;
            ImmutableArray<Trail> causes = [.. _before.Value[written].SelectMany(trails => trails)];
            _context.Wrong(FaultCodes.UnknownId, name, $"{Quoted.Quote(written)} is not an action, a line or a tag of this plan",
                _context.Nearest(written, "names to choose from", _names), causes);
        }

        return ([.. names.Select(name => name.Stating(name.Node.Written))], Lines([.. names.Select(name => name.Node.Written).Distinct()]));
    }

    // Sources that are tied to the same things share one set.
    private ImmutableHashSet<PlanLine> Lines(IReadOnlyList<string> names)
    {
        string key = string.Join('\n', names);
        if (!_sets.TryGetValue(key, out ImmutableHashSet<PlanLine>? lines))
        {
            lines = [.. names.SelectMany(name => _lines[name])];
            _sets.Add(key, lines);
        }

        return lines;
    }

    private static IEnumerable<KeyValuePair<string, PlanLine>> NamesOf(PlanLine line) =>
        new[] { line.Heading.ActionId, $"{line.Heading.ActionId}/{line.Heading.Id}" }.Concat(line.Heading.Tags).Distinct().Select(name => KeyValuePair.Create(name, line));

    // Of the plan as written: a line that is wrong in itself still has its name.
    private static IEnumerable<(string Name, ImmutableArray<Trail> Trails)> NamedIn(ObjectNode root)
    {
        foreach ((string action, ObjectNode node) in Collections.Objects(root, "actions"))
        {
            Trail trail = Trail.To("actions", action);
            yield return (action, [trail]);
            foreach (string tag in Tags(node))
            {
                yield return (tag, [trail.Then("tags"), trail]);
            }

            foreach ((string line, ObjectNode lineNode) in Collections.Objects(node, "lines"))
            {
                Trail lineTrail = trail.Then("lines").Then(line);
                yield return ($"{action}/{line}", [lineTrail]);
                foreach (string tag in Tags(lineNode))
                {
                    yield return (tag, [lineTrail.Then("tags"), lineTrail]);
                }
            }
        }
    }

    private static IEnumerable<string> Tags(ObjectNode node) =>
        node["tags"]?.Value is ListNode { Items: var items } ? items.OfType<TextNode>().Select(tag => tag.Text) : [];
}
