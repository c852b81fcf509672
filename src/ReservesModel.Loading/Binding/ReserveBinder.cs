using System.Collections.Immutable;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Plans;
using ReservesModel.Loading.Schemas;

namespace ReservesModel.Loading.Binding;

/// <summary>A reserve.</summary>
internal static class ReserveBinder
{
    internal static Reserve? Bind(Value value, PlanContext context)
    {
        if (Fields.Of(value, Sections.Reserve, context) is not { } fields)
        {
            return null;
        }

        string? title = context.Text(fields["title"]), purpose = context.Text(fields["purpose"]), note = context.Text(fields["note"]);
        ReserveKind? kind = context.OneOf<ReserveKind>(fields["kind"]);
        Stated<Money>? opening = context.Amount(fields["opening"], mayBeNegative: true);
        ByYear<Money> contributions = context.AmountByYear(fields["contributions"]);
        ByYear<Money> otherUses = context.AmountByYear(fields["otherUses"]);
        ImmutableArray<MinimumLevel> minimum = MinimumBinder.Bind(fields["minimum"], context);
        return title is null || kind is null ? null : new()
        {
            Id = value.Key,
            Title = title,
            Kind = kind.Value,
            Opening = opening,
            Contributions = contributions,
            OtherUses = otherUses,
            Minimum = minimum,
            Purpose = purpose,
            Note = note,
            Place = value.Place,
        };
    }
}
