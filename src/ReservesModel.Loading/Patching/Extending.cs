using System.Collections.Immutable;
using System.Globalization;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Reading;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Patching;

/// <summary>Reads a plan and those that it extends, and makes one of them. A plan extends another of its own folder; what it
/// says itself is a patch on that.</summary>
internal sealed class Extending(Spelling spelling)
{
    private const string Key = "extends";
    private const string Scenarios = "scenarios";
    private const int MostFiles = 10;

    private readonly List<Fault> _faults = [];
    private readonly List<SourceText> _sources = [];
    private readonly List<InputFile> _inputs = [];
    private readonly List<Remark> _remarks = [];
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    internal IReadOnlyList<Fault> Faults => _faults;

    internal IReadOnlyList<SourceText> Sources => _sources;

    internal ImmutableArray<InputFile> Inputs => [.. _inputs];

    internal ImmutableArray<Remark> Remarks => [.. _remarks];

    /// <summary>The plan of a file, extended; null where a file cannot be read.</summary>
    internal ExtendedPlan? Of(ReadFile file, string path)
    {
        _sources.AddRange(file.Sources);
        _faults.AddRange(file.Faults);
        if (file.Root is not { } root)
        {
            return null;
        }

        _inputs.AddRange(file.Inputs);
        _remarks.AddRange(file.Remarks);
        _read.Add(SiblingFile.Identity(path));
        ObjectNode plan = root.Without(Key, Scenarios);
        if (root[Key] is not { } extends)
        {
            return new(plan, root[Scenarios]?.Value, []);
        }

        return Parent(extends.Value, path) is { } parent ? Patched(parent, root, plan) : null;
    }

    private ExtendedPlan? Parent(Node extends, string path)
    {
        if (SiblingFile.Of(extends, path, out string sibling) is { } fault)
        {
            _faults.Add(fault);
            return null;
        }

        if (_read.Contains(SiblingFile.Identity(sibling)))
        {
            _faults.Add(new(FaultCodes.ExtendsCycle, extends.Place,
                $"{Quoted.Quote(extends.Written)} extends this plan in turn, so that neither has a start",
                "Let one of them stand by itself, without `extends`."));
            return null;
        }

        if (_read.Count == MostFiles)
        {
            _faults.Add(new(FaultCodes.ExtendsTooLong, extends.Place,
                string.Create(CultureInfo.InvariantCulture, $"more than {MostFiles} plans extend one another"),
                "Bring some of them together in one plan."));
            return null;
        }

        ReadFile file = PlanFile.Read(sibling);
        return Of(file with { Faults = [.. file.Faults.Select(fault => At(fault, extends))] }, sibling);
    }

    // A file that is not there has no line to show: what names it has.
    private static Fault At(Fault fault, Node extends) => fault.Place.Line > 0
        ? fault
        : fault with { Place = extends.Place, Message = $"{Quoted.Quote(extends.Written)}: {fault.Message}" };

    private ExtendedPlan Patched(ExtendedPlan parent, ObjectNode root, ObjectNode plan)
    {
        MergePatch patch = new(spelling);
        ObjectNode merged = patch.Apply(parent.Root, plan, Sections.Plan);
        _faults.AddRange(patch.Faults);
        return new(merged, MergedScenarios(parent.Scenarios, root[Scenarios]), [plan, .. parent.Patches]);
    }

    // Each scenario given replaces the parent's whole, or with null removes it: a plain merge would swallow the nulls that a
    // scenario's change is made of.
    private Node? MergedScenarios(Node? parent, Member? own)
    {
        if (own?.Value is not ObjectNode given)
        {
            return own is null ? parent : own.Value is NullNode ? null : own.Value;
        }

        ImmutableArray<Member> inherited = (parent as ObjectNode)?.Members ?? [];
        HashSet<string> ids = [.. inherited.Select(member => member.Key)];
        foreach (Member removal in given.Members.Where(member => member.Value is NullNode && !ids.Contains(member.Key)))
        {
            _faults.Add(new(FaultCodes.UnknownId, removal.KeyPlace, $"there is no scenario {Quoted.Quote(removal.Key)} to remove",
                spelling.Hint(removal.Key, "scenarios here", ids)));
        }

        IEnumerable<Member> kept = inherited.Select(member => given[member.Key] ?? member);
        IEnumerable<Member> added = given.Members.Where(member => !ids.Contains(member.Key));
        return given.With([.. kept.Concat(added).Where(member => member.Value is not NullNode)]);
    }
}
