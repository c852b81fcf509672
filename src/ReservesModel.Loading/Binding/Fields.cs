using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Binding;

/// <summary>The values of one object of the plan by key, its keys checked.</summary>
internal sealed class Fields
{
    private readonly ObjectNode _node;
    private readonly IReadOnlyDictionary<string, string> _reasons;

    private Fields(Value value, ObjectNode node, IReadOnlyDictionary<string, string> reasons) =>
        (Whole, _node, _reasons) = (value, node, reasons);

    /// <summary>The object.</summary>
    internal Value Whole { get; }

    internal Trail Trail => Whole.Trail;

    /// <summary>Whether any of its values is assumed.</summary>
    internal bool IsAssumed => _reasons.Count > 0;

    /// <summary>The value of a key; null where it is not given, or is null.</summary>
    internal Value? this[string key] => _node[key] is { Value: not NullNode } member
        ? new(member.Value, Trail.Then(key), member.KeyPlace, (IsAssumed ? _reasons.GetValueOrDefault(key) : null) ?? Whole.Assumed)
        : null;

    /// <summary>Whether a key stands there, whatever its value.</summary>
    internal bool Has(string key) => _node[key] is not null;

    /// <summary>The fields of an object; null where it is not an object.</summary>
    internal static Fields? Of(Value value, Section section, PlanContext context)
    {
        if (value.Node is not ObjectNode node)
        {
            context.WrongType(value, "an object", $"Write {section.OneOfIt} as {{ ... }}, with its keys.");
            return null;
        }

        Section keys = section.OfKind(section.Kinds.IsEmpty ? null : node["kind"]?.Value.Written);
        foreach (Member member in node.Members)
        {
            if (keys[member.Key] is null)
            {
                Unknown(member, value.Trail, keys, section, context);
            }
            else if (member.Value is NullNode)
            {
                context.Wrong(FaultCodes.NullValue, member.Value.Place, value.Trail.Then(member.Key),
                    $"{Quoted.Quote(member.Key)} is null",
                    "Leave the key out where there is no value; null removes only in the `change` of a scenario or in a plan that extends another.");
            }
        }

        foreach (Key key in keys.Required)
        {
            if (node[key.Name] is null)
            {
                context.Missing(value, key.Name, keys.Noun, key.Description);
            }
        }

        return new(value, node, AssumedReasons.Of(value, node, section, context));
    }

    private static void Unknown(Member member, Trail trail, Section keys, Section all, PlanContext context)
    {
        string of = $"{Quoted.Quote(member.Key)} is not a key of {keys.OneOfIt}";
        if (all[member.Key] is not null)
        {
            List<string> kinds = [.. all.Kinds.Where(kind => kind.Section[member.Key] is not null).Select(kind => kind.Kind)];
            context.Wrong(FaultCodes.UnknownKey, member.KeyPlace, trail.Then(member.Key), of,
                $"It belongs to a line of kind {(kinds.Count == 1 ? kinds[0] : $"{string.Join(", ", kinds[..^1])} or {kinds[^1]}")}. Keys here: {Quoted.List([.. keys.Names])}.",
                trail.Then("kind"));
            return;
        }

        context.Wrong(FaultCodes.UnknownKey, member.KeyPlace, trail.Then(member.Key), of,
            context.Nearest(member.Key, "keys", [.. keys.Names]));
    }
}
