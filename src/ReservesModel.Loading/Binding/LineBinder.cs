using System.Collections.Immutable;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Binding;

/// <summary>A line of an action, by its kind.</summary>
internal sealed class LineBinder(
    PlanContext context, string actionId, string actionTitle, ImmutableArray<string> actionTags, bool isActionAssumed)
{
    internal PlanLine? Bind(Value value)
    {
        if (Fields.Of(value, LineSections.All, context) is not { } fields)
        {
            return null;
        }

        LineHeading heading = new()
        {
            ActionId = actionId,
            Id = value.Key,
            Title = context.Text(fields["title"]) ?? actionTitle,
            Tags = [.. ActionBinder.Tags(fields["tags"], context).Concat(actionTags).Distinct()],
            Confidence = context.OneOf<Level>(fields["confidence"]),
            Note = context.Text(fields["note"]),
            IsAssumed = fields.IsAssumed || isActionAssumed,
            Place = value.Place,
        };
        LineKind? kind = context.OneOf<LineKind>(fields["kind"]);
        if (kind is not null && fields["unquantified"] is { } reason)
        {
            return UnquantifiedBinder.Bind(heading, kind.Value, fields, reason, context);
        }

        switch (kind)
        {
            case LineKind.OneOff:
                return OneOffBinder.Bind(heading, fields, context);
            case LineKind.Recurrent:
                return RecurrentBinder.Bind(heading, fields, context);
            case LineKind.NotStated:
                context.Wrong(FaultCodes.KindNotStated, fields["kind"]!,
                    $"the kind of {Owner.Of(fields.Trail)} is not stated, and it is not `unquantified`",
                    "A line with an amount is one-off or recurrent; one without says why in `unquantified`.",
                    fields.Trail.Then("unquantified"));
                return null;
            default:
                return null;
        }
    }
}
