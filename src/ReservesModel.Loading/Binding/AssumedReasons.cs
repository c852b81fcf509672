using System.Collections.ObjectModel;
using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Documents;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Binding;

/// <summary>The reasons that an object gives for values of its own that are assumed.</summary>
internal static class AssumedReasons
{
    internal const string Key = "assumed";

    internal static IReadOnlyDictionary<string, string> Of(Value owner, ObjectNode node, Section section, PlanContext context)
    {
        if (section[Key] is null || node[Key] is not { Value: not NullNode } member)
        {
            return ReadOnlyDictionary<string, string>.Empty;
        }

        Value assumed = owner.Part(member);
        if (assumed.Node is not ObjectNode reasons)
        {
            context.WrongType(assumed, "an object", "Write keys of the same object and reasons: { \"start\": \"The report says six months.\" }.");
            return ReadOnlyDictionary<string, string>.Empty;
        }

        Dictionary<string, string> found = new(StringComparer.Ordinal);
        foreach (Member reason in reasons.Members)
        {
            Value value = assumed.Part(reason);
            if (context.Text(value) is { } text)
            {
                found.Add(reason.Key, text);
            }

            if (reason.Key == Key || node[reason.Key] is null)
            {
                context.Wrong(FaultCodes.AssumedUnknownKey, reason.KeyPlace, value.Trail,
                    $"{Quoted.Quote(reason.Key)} is said to be assumed, and no such key stands here",
                    context.Nearest(reason.Key, "keys that stand here", node.Keys), owner.Trail.Then(reason.Key));
            }
        }

        return found;
    }
}
