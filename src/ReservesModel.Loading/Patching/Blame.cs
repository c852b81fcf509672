using ReservesModel.Domain.Faults;
using ReservesModel.Loading.Binding;
using ReservesModel.Loading.Documents;

namespace ReservesModel.Loading.Patching;

/// <summary>Places a fault at the patch that caused it: a reserve that a scenario removes is missed where a source names it,
/// and what is to be mended is the scenario.</summary>
internal static class Blame
{
    /// <summary>The fault at the member of the patch that caused it; as it is where the value itself stands in the patch; null
    /// where no member of the patch has to do with it.</summary>
    internal static Fault? On(ObjectNode patch, BoundFault bound)
    {
        if (patch.Holds(bound.Fault.Place))
        {
            return bound.Fault;
        }

        Member? cause = bound.Causes.Prepend(bound.Trail).Select(trail => Touching(patch, trail)).FirstOrDefault(member => member is not null);
        return cause is null ? null : Moved(bound, PlaceOf(cause));
    }

    /// <summary>The fault at a place of the patch, naming what it is about.</summary>
    internal static Fault Moved(BoundFault bound, Place place)
    {
        Fault fault = bound.Fault;
        return fault.Code == FaultCodes.UnknownId
            ? new(FaultCodes.RemovedButUsed, place,
                $"{fault.Message} once this change is made, and {Owner.Of(bound.Trail)} still names it at {fault.Place.InFile}",
                "Change or remove that here as well, or keep what it names.")
            : fault with { Place = place, Message = $"{fault.Message}, once this change is made (at {fault.Place.InFile})" };
    }

    // The member of the patch that sets or removes a value, or something that it is part of.
    private static Member? Touching(ObjectNode patch, Trail trail)
    {
        Member? member = null;
        foreach (string key in trail.Keys())
        {
            ObjectNode? inner = member is null ? patch : member.Value as ObjectNode;
            if (inner is null)
            {
                return member;
            }

            member = inner[key];
            if (member is null)
            {
                return null;
            }
        }

        return member;
    }

    private static Place PlaceOf(Member member) =>
        member.Value is NullNode or ObjectNode ? member.KeyPlace : member.Value.Place;
}
