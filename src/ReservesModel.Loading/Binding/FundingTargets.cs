using System.Collections.Immutable;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Binding;

/// <summary>What a source may pay for: names of actions, lines and tags. A name that is several of these means all of them.</summary>
internal sealed class FundingTargets
{
    private readonly PlanContext _context;

    // Made when a source first names something: most plans tie no source to anything.
    private readonly Lazy<Dictionary<string, List<PlanLine>>> _lines;
    private readonly Lazy<IReadOnlyList<string>> _names;
    private readonly Lazy<HashSet<string>> _known;
    private readonly Lazy<ILookup<string, ImmutableArray<Trail>>> _before;
    private readonly Dictionary<string, ImmutableHashSet<PlanLine>> _sets = [];

    internal FundingTargets(PlanContext context, ImmutableArray<PlanAction> actions)
    {
        _context = context;
        _lines = new(() => ByName(actions));
        _names = new(() => [.. NamedIn(context.Root).Select(named => named.Name).Distinct()]);
        _known = new(() => [.. _names.Value]);
        _before = new(() => (context.Before is { } before ? NamedIn(before) : []).ToLookup(named => named.Name, named => named.Trails));
    }

    internal (ImmutableArray<Stated<string>> Names, ImmutableHashSet<PlanLine> Lines) Bind(Value? value)
    {
        if (value is null)
        {
            return ([], []);
        }

        ImmutableArray<Value> names = _context.Names(value, mayBeEmpty: false);
        foreach (Value name in names.Where(name => !_known.Value.Contains(name.Node.Written)))
        {
            string written = name.Node.Written;
            ImmutableArray<Trail> causes = [.. _before.Value[written].SelectMany(trails => trails)];
            _context.Wrong(FaultCodes.UnknownId, name, $"{Quoted.Quote(written)} is not an action, a line or a tag of this plan",
                _context.Nearest(written, "names to choose from", _names.Value), causes);
        }

        return ([.. names.Select(name => name.Stating(name.Node.Written))], Lines([.. names.Select(name => name.Node.Written).Distinct()]));
    }

    private static Dictionary<string, List<PlanLine>> ByName(ImmutableArray<PlanAction> actions)
    {
        Dictionary<string, List<PlanLine>> byName = [];
        foreach (PlanLine line in actions.SelectMany(action => action.Lines))
        {
            foreach (string name in NamesOf(line))
            {
                if (!byName.TryGetValue(name, out List<PlanLine>? lines))
                {
                    byName.Add(name, lines = []);
                }

                lines.Add(line);
            }
        }

        return byName;
    }

    // Sources that are tied to the same things share one set.
    private ImmutableHashSet<PlanLine> Lines(IReadOnlyList<string> names)
    {
        string key = string.Join('\n', names);
        if (!_sets.TryGetValue(key, out ImmutableHashSet<PlanLine>? lines))
        {
            lines = [.. names.SelectMany(LinesOf)];
            _sets.Add(key, lines);
        }

        return lines;
    }

    private IReadOnlyList<PlanLine> LinesOf(string name) => _lines.Value.TryGetValue(name, out List<PlanLine>? lines) ? lines : [];

    private static IEnumerable<string> NamesOf(PlanLine line) =>
        line.Heading.Tags.Prepend($"{line.Heading.ActionId}/{line.Heading.Id}").Prepend(line.Heading.ActionId).Distinct();

    // Of the plan as written: a line that is wrong in itself still has its name.
    private static IEnumerable<Named> NamedIn(ObjectNode root)
    {
        foreach ((string action, ObjectNode node) in Collections.Objects(root, "actions"))
        {
            Trail trail = Trail.To("actions", action);
            yield return new(action, [trail]);
            foreach (string tag in Tags(node))
            {
                yield return new(tag, [trail.Then("tags"), trail]);
            }

            foreach ((string line, ObjectNode lineNode) in Collections.Objects(node, "lines"))
            {
                Trail lineTrail = trail.Then("lines").Then(line);
                yield return new($"{action}/{line}", [lineTrail]);
                foreach (string tag in Tags(lineNode))
                {
                    yield return new(tag, [lineTrail.Then("tags"), lineTrail]);
                }
            }
        }
    }

    private static IEnumerable<string> Tags(ObjectNode node) =>
        node["tags"]?.Value is ListNode { Items: var items } ? items.OfType<TextNode>().Select(tag => tag.Text) : [];

    private sealed record Named(string Name, ImmutableArray<Trail> Trails);
}
