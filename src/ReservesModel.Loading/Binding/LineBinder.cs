using System.Collections.Immutable;
using ReservesModel.Domain.Budgets;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Binding.Priced;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Binding;

/// <summary>A line of an action, by its kind.</summary>
internal sealed class LineBinder(
    PlanContext context, string actionId, string actionTitle, ImmutableArray<string> actionTags, bool isActionAssumed)
{
    /// <summary>The line, and what it brings with it: recruitment to a post, the cost of achieving a saving.</summary>
    internal PlanLine[]? Bind(Value value)
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
            Tags = fields["tags"] is { } tags ? [.. ActionBinder.Tags(tags, context).Concat(actionTags).Distinct()] : actionTags,
            CostCentre = context.Text(fields["costCentre"]) ?? "",
            Subjective = context.OneOf<Subjective>(fields["subjective"]),
            Confidence = context.OneOf<Level>(fields["confidence"]),
            Note = context.Text(fields["note"]),
            IsAssumed = fields.IsAssumed || isActionAssumed,
            Place = value.Place,
        };
        LineKind? kind = context.OneOf<LineKind>(fields["kind"]);
        if (kind is not null && fields["unquantified"] is { } reason)
        {
            return One(UnquantifiedBinder.Bind(heading, kind.Value, fields, reason, context));
        }

        switch (kind)
        {
            case LineKind.OneOff or LineKind.Redundancy:
                return One(OneOffBinder.Bind(heading, kind.Value, fields, context));
            case LineKind.Recurrent when !fields.Has("index"):
                return One(RecurrentBinder.Bind(heading, fields, context));
            case LineKind.Recurrent or LineKind.Contract:
                return One(ContractBinder.Bind(heading, kind.Value, fields, context));
            case LineKind.Staffing:
                return StaffingBinder.Bind(heading, fields, context);
            case LineKind.Agency:
                return One(AgencyBinder.Bind(heading, fields, context));
            case LineKind.DemandLed:
                return One(DemandLedBinder.Bind(heading, fields, context));
            case LineKind.Saving or LineKind.Income:
                return CreditBinder.Bind(heading, kind.Value, fields, context);
            case LineKind.Capital:
                return CapitalBinder.Bind(heading, fields, context);
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

    private static PlanLine[]? One(PlanLine? line) => line is null ? null : [line];
}
